import * as z from 'zod'
import { expect, test } from 'vitest'
import { patientRouter } from './patient-router.ts'
import { PATIENT_PERMISSIONS, PERMISSIONS, permissionsOf, ROLES } from './permission.ts'
import { staffFilesRouter } from './staff-files-router.ts'
import { staffRouter } from './staff-router.ts'

const Declared = z.object({ meta: z.object({ permission: z.string() }) })

const declared = (router: { _def: { procedures: Record<string, unknown> } }): [string, string][] =>
  Object.entries(router._def.procedures).map(([path, endpoint]) => [
    path,
    Declared.parse(Reflect.get(Object(endpoint), '_def')).meta.permission,
  ])

/** Reviewed by hand: who may call what. A new endpoint or a changed role fails here until this table says so. */
const REVIEWED = `
endpoint            frontDesk nurse physician manager auditor
session.me              x       x       x        x       x
patients.search         x       x       x        x       x
patients.page           x       x       x        x       x
patients.register       x       x       x        x       .
episodes.describe       .       x       x        .       .
conditions.record       .       x       x        .       .
conditions.correct      .       x       x        .       .
conditions.remove       .       x       x        .       .
contraindications.note   .       x       x        .       .
contraindications.remove .       x       x        .       .
procedures.record       .       .       x        .       .
procedures.correct      .       .       x        .       .
adverseEvents.record    .       x       x        .       .
adverseEvents.correct   .       x       x        .       .
adverseEvents.remove    .       x       x        .       .
intercurrentEvents.record .     x       x        x       .
intercurrentEvents.remove .     x       x        x       .
points.decline          .       x       x        x       .
points.askAgain         .       x       x        x       .
notes.write             x       x       x        x       .
notes.correct           x       x       x        x       .
attachments.list        x       x       x        x       x
attachments.remove      x       x       x        x       .
files.attach            x       x       x        x       .
files.open              x       x       x        x       x
history.ofEpisode       x       x       x        x       x
quotes.give             x       .       x        x       .
assessments.record      .       x       x        x       .
assessments.recordForm  .       x       x        x       .
assessments.correct     .       x       x        x       .
alerts.list             x       x       x        x       x
alerts.close            .       x       x        x       .
consents.ofPatient      x       x       x        x       x
consents.record         x       x       x        x       .
consents.withdraw       x       x       x        x       .
consultations.list      x       x       x        x       x
consultations.accept    x       x       x        x       .
consultations.dismiss   x       x       x        x       .
responses.one           x       x       x        x       x
links.create            x       x       x        x       .
links.revoke            x       x       x        x       .
reports.progress        .       x       x        x       x
`

test('the matrix of endpoint and role is the reviewed one, cell by cell', () => {
  const matrix = [...declared(staffRouter), ...declared(staffFilesRouter)].map(([path, permission]) => [
    path,
    ...ROLES.map((role) => (permissionsOf(role).some((one) => one === permission) ? 'x' : '.')),
  ])
  const reviewed = REVIEWED.trim().split('\n').map((line) => line.split(/\s+/u))
  expect([['endpoint', ...ROLES], ...matrix].toSorted()).toEqual(reviewed.toSorted())
})

test('every endpoint declares a permission that exists', () => {
  const used = new Set(declared(staffRouter).map(([, permission]) => permission))
  expect([...PERMISSIONS]).toEqual(expect.arrayContaining([...used]))
})

test('the patient surface has seven endpoints, of which two stand before a link is opened', () => {
  const served = declared(patientRouter).filter(([path]) => !path.startsWith('checkIn.'))
  expect(served.toSorted()).toEqual([
    ['consultation.request', 'anyone'],
    ['form.current', 'ownForm'],
    ['form.saveConsents', 'ownForm'],
    ['form.savePage', 'ownForm'],
    ['form.send', 'ownForm'],
    ['link.open', 'anyone'],
    ['session.end', 'ownForm'],
  ])
  expect(PATIENT_PERMISSIONS).toEqual(['anyone', 'ownForm'])
})
