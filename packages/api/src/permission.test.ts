import * as z from 'zod'
import { expect, test } from 'vitest'
import { patientRouter } from './patient-router.ts'
import { ROLES } from '@sebone/domain/staff/role'
import { PATIENT_PERMISSIONS, PERMISSIONS, permissionsOf } from './permission.ts'
import { staffFilesRouter } from './staff-files-router.ts'
import { staffRouter } from './staff-router.ts'

const Declared = z.object({ meta: z.object({ permission: z.string(), needsFreshFactor: z.boolean().default(false) }) })

const declared = (router: { _def: { procedures: Record<string, unknown> } }): [string, string, string][] =>
  Object.entries(router._def.procedures).map(([path, endpoint]) => {
    const { permission, needsFreshFactor } = Declared.parse(Reflect.get(Object(endpoint), '_def')).meta
    return [path, permission, needsFreshFactor ? '!' : '']
  })

const staffEndpoints = declared(staffRouter).filter(([, permission]) => permission !== 'invited')

/** Reviewed by hand: who may call what; `!` marks what asks for a fresh factor besides. Before a session there is only an invitation. A new endpoint or a changed role fails here until this table says so. */
const REVIEWED = `
endpoint            frontDesk nurse physician manager auditor
session.me              x       x       x        x       x
worklist.list           x       x       x        x       x
worklist.pause          x       x       x        x       .
worklist.settle         .       x       x        .       .
consultations.attach    x       x       x        x       .
intakes.list            x       x       x        x       x
intakes.one             x       x       x        x       x
intakes.review          x       x       x        x       .
patients.match          x       x       x        x       x
patients.merge          .       .       x!       x!      .
session.list            x       x       x        x       x
session.end             x       x       x        x       x
session.endOthers       x       x       x        x       x
session.rename          x       x       x        x       x
session.switchClinic    x       x       x        x       x
patients.search         x       x       x        x       x
patients.page           x       x       x        x       x
patients.register       x       x       x        x       .
patients.correct        x       x       x        x       .
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
alerts.close            .       x       x        .       .
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
people.list             .       .       .        x       x
people.invite           .       .       .        x!      .
people.revokeInvitation .       .       .        x       .
people.changeRole       .       .       .        x!      .
people.closeAccess      .       .       .        x!      .
people.openAccess       .       .       .        x!      .
people.resetSignIn      .       .       .        x!      .
audit.read              .       .       .        x       x
audit.export            .       .       .        x!      x!
settings.overview       x       x       x        x       x
settings.clinic.identity x       x       x        x       x
settings.clinic.versions x      x       x        x       x
settings.clinic.plan    .       .       x        x       .
settings.clinic.withdraw .      .       x        x       .
settings.prices.versions x      x       x        x       x
settings.prices.preview .       .       x        x       .
settings.prices.plan    .       .       x        x       .
settings.prices.withdraw .      .       x        x       .
settings.protocol.versions x    x       x        x       x
settings.protocol.preview .     .       x        .       .
settings.protocol.plan  .       .       x        .       .
settings.protocol.withdraw .    .       x        .       .
settings.expectedCourse.versions x x    x        x       x
settings.expectedCourse.preview . .     x        .       .
settings.expectedCourse.plan .  .       x        .       .
settings.expectedCourse.withdraw . .    x        .       .
settings.alertRules.versions x  x       x        x       x
settings.alertRules.dryRun .    .       x        .       .
settings.alertRules.plan .      .       x        .       .
settings.alertRules.withdraw .  .       x        .       .
settings.messageTexts.today x   x       x        x       .
settings.messageTexts.versions x x      x        x       x
settings.messageTexts.plan .    .       x        x       .
settings.messageTexts.withdraw . .      x        x       .
settings.instruments.list x     x       x        x       x
settings.instruments.page x     x       x        x       x
settings.instruments.recordLicence . .  x        x       .
settings.instruments.loadText . .       x        .       .
settings.instruments.switch .   .       x        .       .
`

test('the matrix of endpoint and role is the reviewed one, cell by cell', () => {
  const matrix = [...staffEndpoints, ...declared(staffFilesRouter)].map(([path, permission, mark]) => [
    path,
    ...ROLES.map((role) => (permissionsOf(role).some((one) => one === permission) ? `x${mark}` : '.')),
  ])
  const reviewed = REVIEWED.trim().split('\n').map((line) => line.split(/\s+/u))
  expect([['endpoint', ...ROLES], ...matrix].toSorted()).toEqual(reviewed.toSorted())
})

test('without a session only an invitation can be looked at and accepted', () => {
  const open = declared(staffRouter).filter(([, permission]) => permission === 'invited').map(([path]) => path)
  expect(open.toSorted()).toEqual(['invitation.accept', 'invitation.look'])
})

test('every endpoint declares a permission that exists, and none exists that no endpoint needs, files included', () => {
  const used = new Set([...staffEndpoints, ...declared(staffFilesRouter)].map(([, permission]) => permission))
  expect([...used].toSorted()).toEqual(PERMISSIONS.toSorted())
})

test('the patient surface has seven endpoints, of which two stand before a link is opened', () => {
  const served = declared(patientRouter).filter(([path]) => !path.startsWith('checkIn.'))
  expect(served.map(([path, permission]) => [path, permission]).toSorted()).toEqual([
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
