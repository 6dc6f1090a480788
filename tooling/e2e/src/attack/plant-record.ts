import { randomUUID } from 'node:crypto'
import { readLotNumbers } from '@sebone/domain/episode/lot-number'
import { PAYLOADS } from './payloads.ts'
import type { StaffDoor } from '../staff-door.ts'
import { fieldsOf, type Supply } from './supply.ts'

/** The records that were planted, as far as the screens need them for their addresses. */
export interface PlantedPatient {
  readonly patientId: string
  readonly episodeId: string
}

const BIRTH = { era: 'showa', year: '26', month: '3', day: '5' } as const
const NOBODY = { number: null, birthDate: BIRTH, sex: 'female', email: null, language: 'ja' } as const

/** A patient whose every word is an attack. Without kana, telephone and country where a form is to ask for them. */
export const attackingPerson = (supply: Supply, endpoint: string, isKnown = true) => {
  const { line } = fieldsOf(supply, endpoint)
  const contact = isKnown
    ? { familyKana: line('familyKana'), givenKana: line('givenKana'), phone: line('phone'), countryOfResidence: line('countryOfResidence') }
    : { familyKana: null, givenKana: null, phone: null, countryOfResidence: null }
  const ids = { id: randomUUID(), episodeId: randomUUID() }
  return { ...NOBODY, ...ids, ...contact, familyName: line('familyName'), givenName: line('givenName'), topic: line('topic') }
}

export async function plantPatient(staff: StaffDoor, supply: Supply, isKnown = true): Promise<PlantedPatient> {
  const { id: patientId, episodeId, ...person } = attackingPerson(supply, 'patients.register', isKnown)
  await staff.ask('patients.register', { id: patientId, episodeId, ...person })
  return { patientId, episodeId }
}

/** The same person under other names, each an attack as well. */
async function correctPerson(staff: StaffDoor, supply: Supply, id: string): Promise<void> {
  const { line, prose } = fieldsOf(supply, 'patients.correct')
  await staff.ask('patients.correct', {
    id, version: 1, birthDate: BIRTH, sex: 'female', email: null, language: 'ja',
    familyName: line('familyName'), givenName: line('givenName'), familyKana: line('familyKana'), givenKana: line('givenKana'),
    phone: line('phone'), countryOfResidence: line('countryOfResidence'), reason: prose('reason'),
  })
}

/** One that is longer than any maker's is refused by name. */
const isLotNumber = (payload: string) => readLotNumbers(payload).ok

const versionOf = ({ version }: Readonly<Record<string, unknown>>) => version

/** Everything that staff write about one patient, once as it is first written and once corrected or removed. */
export async function plantRecord(staff: StaffDoor, supply: Supply, { patientId, episodeId }: PlantedPatient): Promise<void> {
  const of = (endpoint: string) => fieldsOf(supply, endpoint)
  await correctPerson(staff, supply, patientId)
  const story = of('episodes.describe')
  const told = { topic: story.line('topic'), history: story.prose('history'), comment: story.prose('comment') }
  await staff.ask('episodes.describe', {
    episodeId, version: 1, ...told, numbering: 'sixLumbar', numberingDeterminedBy: story.line('numberingDeterminedBy'),
  })

  const finding = { kind: 'osteoporosis', at: '', side: null, grade: null, redFramed: false } as const
  await staff.ask('conditions.record', { id: randomUUID(), episodeId, ...finding })

  for (const { endpoint, more } of [
    { endpoint: 'contraindications.note', more: { episodeId, contraindication: 'slip' } },
    { endpoint: 'contraindications.note', more: { episodeId, contraindication: 'stenosis' } },
  ]) {
    const id = randomUUID()
    const made = await staff.ask(endpoint, { id, ...more, note: of(endpoint).prose('note') })
    if (more.contraindication === 'stenosis') continue
    await staff.ask('contraindications.remove', { id, version: versionOf(made), reason: of('contraindications.remove').prose('reason') })
  }

  const procedureId = randomUUID()
  const treated = { method: 'cellgel', performedIn: '2026-05-11', discs: 'L4/5', notTreated: [], billedSites: 2 } as const
  const procedure = (endpoint: string) => {
    const { line, prose } = of(endpoint)
    const because = { billedSitesReason: prose('billedSitesReason'), physician: line('physician'), lotNumbers: supply.text(`${endpoint}.lotNumbers`, 90, isLotNumber) }
    const despite = (['slip', 'stenosis'] as const).map((contraindication) => ({ contraindication, reason: prose('despite[].reason') }))
    return { ...treated, ...because, duringTreatment: prose('duringTreatment'), despite }
  }
  const first = await staff.ask('procedures.record', { id: procedureId, episodeId, ...procedure('procedures.record') })
  const correction = { ...procedure('procedures.correct'), reason: of('procedures.correct').prose('reason') }
  await staff.ask('procedures.correct', { id: procedureId, version: versionOf(first), ...correction })

  const harm = (endpoint: string) => {
    const { prose } = of(endpoint)
    const what = { kind: 'headache', severity: 'mild', relation: 'possible', on: '2026-06', resolvedOn: '' } as const
    return { ...what, description: prose('description'), measures: prose('measures') }
  }
  for (const isRemoved of [false, true]) {
    const id = randomUUID()
    const made = await staff.ask('adverseEvents.record', { id, procedureId, ...harm('adverseEvents.record') })
    const reason = of('adverseEvents.correct').prose('reason')
    const mended = await staff.ask('adverseEvents.correct', { id, version: versionOf(made), reason, ...harm('adverseEvents.correct') })
    if (!isRemoved) continue
    await staff.ask('adverseEvents.remove', { id, version: versionOf(mended), reason: of('adverseEvents.remove').prose('reason') })
  }

  const assessmentId = randomUUID()
  const answers = (endpoint: string) => {
    const scores = { lowerBack: '1', lowerLimbs: '2', numbness: '3', buttocks: '' }
    const how = { on: { point: 'baseline' }, mode: 'phone', answeredBy: 'patient', notSure: [] } as const
    return { ...how, scores, note: of(endpoint).prose('note') }
  }
  const assessed = await staff.ask('assessments.record', { id: assessmentId, episodeId, ...answers('assessments.record') })
  const mended = { ...answers('assessments.correct'), reason: of('assessments.correct').prose('reason') }
  await staff.ask('assessments.correct', { id: assessmentId, version: versionOf(assessed), ...mended })

  for (const isRemoved of [true, false]) {
    const id = randomUUID()
    const declined = { id, procedureId, point: 'oneMonth', note: of('points.decline').prose('note') }
    const made = await staff.ask('points.decline', declined)
    if (isRemoved) await staff.ask('points.askAgain', { id, version: versionOf(made), reason: of('points.askAgain').prose('reason') })
  }
  for (const isRemoved of [true, false]) {
    const id = randomUUID()
    const happened = { id, episodeId, kind: 'operatedElsewhere', on: '2026-10', note: of('intercurrentEvents.record').prose('note') }
    const made = await staff.ask('intercurrentEvents.record', happened)
    const reason = of('intercurrentEvents.remove').prose('reason')
    if (isRemoved) await staff.ask('intercurrentEvents.remove', { id, version: versionOf(made), reason })
  }

  const noteId = randomUUID()
  await staff.ask('notes.write', { id: noteId, episodeId, text: of('notes.write').prose('text') })
  // Between them the notes hold every attack there is: so each stands on a screen for certain.
  while ((supply.given.get('notes.write.text')?.size ?? 0) < PAYLOADS.length) {
    await staff.ask('notes.write', { id: randomUUID(), episodeId, text: of('notes.write').prose('text', 5000) })
  }
  const { prose } = of('notes.correct')
  await staff.ask('notes.correct', { id: randomUUID(), noteId, text: prose('text'), reason: prose('reason') })

  const offer = { plannedDiscs: 'L4/5', billedSites: 2, language: 'ja' } as const
  await staff.ask('quotes.give', { id: randomUUID(), episodeId, ...offer, sitesReason: of('quotes.give').prose('sitesReason') })
}
