import { TRPCError } from '@trpc/server'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callAt, PATIENT_PATHS, STAFF_PATHS } from './test-calls.ts'
import { testClinic } from './test-clinic.ts'
import type { TestClinic } from './test-clinic.ts'
import { acceptedSettings } from './test-settings.ts'
import { answeredDraft, BIRTH_DATE, detailsOf, patientWithLink, registration } from './test-patient.ts'

const INPUTS = 200
const SEED = 20_230_826
const CHECK_IN = { id: 'check-in', version: 2 }

let clinic: TestClinic
/** For every endpoint an input that would be accepted, to be spoilt in one place or another. */
let accepted: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
let session: Awaited<ReturnType<typeof answeredDraft>>['session']

beforeAll(async () => {
  clinic = await testClinic()
  const made = await answeredDraft(clinic)
  const { token } = await patientWithLink(clinic)
  session = made.session
  const { patientId, episodeId, requestId, link } = made
  const discs = { discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null, performedIn: '2023-05', method: 'cellgel' } as const
  const scores = { lowerBack: '1', lowerLimbs: '2', numbness: '3', buttocks: '' }
  const answers = { on: { point: 'oneWeek' }, mode: 'phone', answeredBy: 'patient', scores, notSure: [], note: null }
  const finding = { episodeId, kind: 'osteoporosis', at: '', side: null, grade: null, redFramed: false } as const
  const offer = { episodeId, plannedDiscs: 'L4/5', billedSites: 1, sitesReason: null, language: 'ja' }
  const harm = { kind: 'headache', severity: 'mild', relation: 'possible', on: '2023-06', description: null, measures: 'rest', resolvedOn: '' } as const
  const [procedureId, conditionId, harmId, noteId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await clinic.staff().procedures.record({ id: procedureId, episodeId, ...discs })
  await clinic.staff().conditions.record({ id: conditionId, ...finding })
  await clinic.staff().adverseEvents.record({ id: harmId, procedureId, ...harm })
  await clinic.staff().notes.write({ id: noteId, episodeId, text: 'text' })
  accepted = {
    'worklist.list': { section: 'overdue', cursor: 0 },
    'worklist.pause': { id: randomUUID(), episodeId, items: ['due:x:oneWeek'], act: 'notReached', note: null },
    'worklist.settle': { id: randomUUID(), episodeId, items: ['due:x:oneWeek'], act: 'called', note: 'note' },
    'intakes.one': { responseId: randomUUID() },
    'intakes.review': { responseId: randomUUID(), patientVersion: 1, take: { phone: '090' } },
    'patients.match': { name: '試験', kana: null, birthDate: '1951-03-05', phone: '090', email: null, except: patientId },
    'patients.merge': { from: { id: patientId, version: 1 }, into: { id: randomUUID(), version: 1 }, take: ['phone'], reason: 'r' },
    'consultations.attach': { consultationId: randomUUID(), patientId },
    'patients.search': { query: '試験', standing: 'due', cursor: 0 },
    'patients.page': { patientId },
    'patients.register': registration(),
    'patients.correct': { ...detailsOf(registration()), id: patientId, version: 1, reason: 'reason' },
    'episodes.describe': { episodeId, version: 1, topic: 'topic', history: 'history', comment: null },
    'conditions.record': { id: randomUUID(), ...finding },
    'conditions.remove': { id: randomUUID(), version: 1 },
    'procedures.record': { id: randomUUID(), episodeId, lotNumbers: 'A1', duringTreatment: null, despite: [], ...discs },
    'procedures.correct': { id: procedureId, version: 1, reason: 'reason', ...discs },
    'conditions.correct': { id: conditionId, version: 1, kind: 'osteoporosis', at: '', side: null, grade: null, redFramed: false },
    'contraindications.note': { id: randomUUID(), episodeId, contraindication: 'slip', note: null },
    'contraindications.remove': { id: randomUUID(), version: 1, reason: 'reason' },
    'adverseEvents.record': { id: randomUUID(), procedureId, ...harm },
    'adverseEvents.correct': { id: harmId, version: 1, reason: 'reason', ...harm },
    'adverseEvents.remove': { id: randomUUID(), version: 1, reason: 'reason' },
    'intercurrentEvents.record': { id: randomUUID(), episodeId, kind: 'operatedElsewhere', on: '2023-06', note: null },
    'intercurrentEvents.remove': { id: randomUUID(), version: 1, reason: 'reason' },
    'points.decline': { id: randomUUID(), procedureId, point: 'oneWeek', note: null },
    'points.askAgain': { id: randomUUID(), version: 1, reason: 'reason' },
    'notes.write': { id: randomUUID(), episodeId, text: 'text' },
    'notes.correct': { id: randomUUID(), noteId, text: 'text', reason: 'reason' },
    'attachments.list': { patientId },
    'attachments.remove': { id: randomUUID(), version: 1, reason: 'reason' },
    'history.ofEpisode': { episodeId },
    'quotes.give': { id: randomUUID(), ...offer },
    'assessments.record': { id: randomUUID(), episodeId, ...answers },
    'assessments.correct': { id: randomUUID(), version: 1, reason: 'reason', ...answers },
    'links.create': { requestId, episodeId, point: 'oneWeek', language: 'ja' },
    'links.revoke': { linkId: link.linkId },
    'reports.progress': { episodeId, asOf: '2023-08-26' },
    ...(await acceptedSettings(clinic)),
    'link.open': { token, birthDate: BIRTH_DATE },
    'assessments.recordForm': {
      id: randomUUID(), episodeId, requestId: randomUUID(), responseId: randomUUID(), point: 'oneMonth', definition: CHECK_IN,
      answers: { lowerBack: '1', numbAreaChange: 'larger', numbArea: ['heel-left'], warningSigns: ['urine'], worry: '' },
      mode: 'phone', answeredOn: '2023-08-26', language: 'ja', note: null,
    },
    'alerts.close': { alertId: randomUUID(), what: 'called' },
    'consents.ofPatient': { patientId },
    'consents.record': {
      id: randomUUID(), patientId, episodeId: null, purpose: 'data', textId: 'data', textVersion: 1, language: 'ja',
      agreedBy: { kind: 'patient', name: '試験 花子' }, agreedOn: '2023-08-26',
      evidence: { kind: 'drawnSignature', strokes: [[[0, 0], [9, 9]]] }, explained: null,
    },
    'consents.withdraw': { consentId: randomUUID(), on: '2023-08-26', by: { kind: 'patient', name: '試験 花子' }, how: 'phone' },
    'consultations.accept': { consultationId: randomUUID(), patient: registration(), requestId: randomUUID() },
    'consultations.dismiss': { consultationId: randomUUID(), reason: 'reason' },
    'responses.one': { responseId: randomUUID() },
    'consultation.request': {
      clinic: 'umeda', id: randomUUID(), name: '試験 花子', contact: { phone: '03-0000-0000', email: 'a@example.jp' }, complaint: '腰', language: 'ja',
    },
    'form.savePage': { page: 'lowerBack', definition: CHECK_IN, answers: { lowerBack: '3' }, language: 'ja', isPartial: false },
    'form.saveConsents': {
      data: true, messages: true, agreedBy: { kind: 'representative', name: '試験', relationship: '娘' }, signature: '[[[0,0],[9,9]]]', language: 'ja',
    },
    'form.send': { responseId: randomUUID() },
  }
})
afterAll(() => clinic.database.drop())

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('', ' ', '\u0000', '\ud800', '11', '-1', '2.5', '５', 'L4/5', '１/２', "'; drop table patient; --", '\u202e', '9'.repeat(400)),
  fc.constantFrom(null, undefined, true, Number.NaN, -1, 0, 2 ** 31, 2 ** 53, 1e308, 0.5),
  fc.uuid(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.anything({ maxDepth: 2 }),
)

/** An accepted input with one field replaced, left out or added; or something else altogether. */
function spoilt(input: Readonly<Record<string, unknown>> | undefined): fc.Arbitrary<unknown> {
  if (!input) return nasty
  const key = fc.constantFrom(...Object.keys(input))
  return fc.oneof(
    { weight: 6, arbitrary: fc.tuple(key, nasty).map(([field, value]) => ({ ...input, [field]: value })) },
    { weight: 1, arbitrary: key.map((field) => Object.fromEntries(Object.entries(input).filter(([name]) => name !== field))) },
    { weight: 1, arbitrary: fc.tuple(fc.string(), nasty).map(([field, value]) => ({ ...input, [field]: value })) },
    { weight: 2, arbitrary: fc.record(Object.fromEntries(Object.keys(input).map((field) => [field, nasty]))) },
    { weight: 1, arbitrary: nasty },
  )
}

/** The inputs that ended in anything but an answer or a refusal by name. */
async function failures(call: (input: unknown) => Promise<unknown>, path: string): Promise<readonly unknown[]> {
  const failed: unknown[] = []
  for (const value of fc.sample(spoilt(accepted[path]), { numRuns: INPUTS, seed: SEED })) {
    const outcome = await call(value).catch((error: unknown) => error)
    const isForeseen = outcome instanceof TRPCError && outcome.code !== 'INTERNAL_SERVER_ERROR'
    if (outcome instanceof Error && !isForeseen) failed.push({ value, unexpected: clinic.unexpected.at(-1) })
  }
  return failed
}

describe(`${INPUTS} inputs that nobody should send never end in an internal error`, () => {
  test.each(STAFF_PATHS)('%s', async (path) => {
    expect(await failures(callAt(clinic.staff(), path), path)).toEqual([])
  }, 60_000)

  test.each(PATIENT_PATHS.filter((path) => path !== 'session.end'))('%s', async (path) => {
    expect(await failures(callAt(path === 'link.open' || path === 'consultation.request' ? clinic.anybody : session, path), path)).toEqual([])
  }, 60_000)
})

test('what was stored meanwhile can still be read', async () => {
  const { patients } = await clinic.staff().patients.search({})
  for (const { id } of patients) await clinic.staff().patients.page({ patientId: id })
  expect(clinic.unexpected).toEqual([])
})
