import { randomUUID } from 'node:crypto'
import type { RunningSebone } from '../running-sebone.ts'
import { patientDoor } from './patient-door.ts'
import { attackingPerson } from './plant-record.ts'
import type { StaffDoor } from '../staff-door.ts'
import { PAYLOADS } from './payloads.ts'
import { payloadSupply } from './supply.ts'
import type { Planted } from './plant.ts'

/** What a field answers that takes no attack: the status and the name of the refusal. */
export type Answered = readonly [field: string, status: number, refusal: string]

const refusalIn = (body: string): string => /"refusal":\{"code":"(\w+)"/u.exec(body)?.[1] ?? body.slice(0, 200)

/** Attacks sent to the fields that read what is typed, and attacks that no field may hold. */
export async function sendToRefusingFields(server: RunningSebone, staff: StaffDoor, { treated, openForms }: Planted): Promise<readonly Answered[]> {
  const supply = payloadSupply()
  const attack = () => supply.text('refused', 60)
  const { patientId, episodeId } = treated
  const patient = await patientDoor(server, openForms[1]?.split('#')[1] ?? '')
  const person = attackingPerson(supply, 'refused')
  const { episodeId: _episode, number: _number, topic: _topic, ...details } = person
  const correction = { ...details, id: patientId, version: 1, reason: attack() }
  const clinic = { clinic: 'demo', id: randomUUID(), name: attack(), complaint: attack(), language: 'ja' }
  const treatment = { id: randomUUID(), episodeId, method: 'cellgel', performedIn: '2026-05', discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null }
  const finding = { id: randomUUID(), episodeId, kind: 'osteoporosis', at: '', side: null, grade: null, redFramed: false }
  const asked: readonly (readonly [string, unknown])[] = [
    ['patients.register', { ...person, email: `${attack()}@example.com` }],
    ['patients.register', { ...person, birthDate: { era: 'showa', year: attack().slice(0, 40), month: '1', day: '1' } }],
    ['patients.register', { ...person, familyName: `${PAYLOADS[0]}\u0000` }],
    ['patients.register', { ...person, familyName: `${PAYLOADS[0]}\n` }],
    ['patients.register', { ...person, familyName: `${PAYLOADS[0]}\ud800` }],
    ['patients.register', { ...person, familyName: PAYLOADS.join('') }],
    ['patients.correct', { ...correction, email: `${attack()}@example.com` }],
    ['patients.correct', { ...correction, birthDate: { era: 'showa', year: attack().slice(0, 40), month: '1', day: '1' } }],
    ['patients.correct', { ...correction, givenName: PAYLOADS.join('') }],
    ['patients.correct', { ...correction, reason: `\u0000${attack()}` }],
    ['notes.write', { id: randomUUID(), episodeId, text: PAYLOADS.join(' ') }],
    ['notes.write', { id: randomUUID(), episodeId, text: `\u0000${PAYLOADS[0]}` }],
    ['people.invite', { id: randomUUID(), name: 'x', email: attack(), role: 'nurse' }],
    ['procedures.record', { ...treatment, discs: attack() }],
    ['procedures.record', { ...treatment, performedIn: attack().slice(0, 40) }],
    ['procedures.record', { ...treatment, lotNumbers: `\u0000${attack()}` }],
    ['conditions.record', { ...finding, at: attack() }],
    ['quotes.give', { id: randomUUID(), episodeId, plannedDiscs: attack(), billedSites: 1, sitesReason: null, language: 'ja' }],
    ['links.create', { requestId: randomUUID(), episodeId, point: 'oneWeek', language: attack() }],
    ['consents.record', { id: randomUUID(), patientId, purpose: attack() }],
    ['settings.instruments.loadText', { instrument: 'oswestry', json: attack(), reason: attack() }],
  ]
  const ofStaff = asked.map(async ([endpoint, input]): Promise<Answered> => {
    const answered = await staff.post(`/trpc/${endpoint}`, JSON.stringify(input))
    return [endpoint, answered.status, refusalIn(await answered.text())]
  })
  const sent: readonly (readonly [string, unknown])[] = [
    ['consultation.request', { ...clinic, contact: { phone: attack() } }],
    ['consultation.request', { ...clinic, contact: { email: attack() } }],
    ['consultation.request', { ...clinic, contact: { phone: '06-1234-5678' }, complaint: `\u0000${attack()}` }],
    ['consultation.request', { ...clinic, contact: { phone: '06-1234-5678' }, clinic: attack() }],
    ['form.savePage', { page: attack().slice(0, 40), definition: { id: 'check-in', version: 2 }, answers: {}, language: 'ja' }],
    ['form.savePage', { page: 'lowerBack', definition: { id: 'check-in', version: 2 }, answers: { lowerBack: attack() }, language: 'ja' }],
    ['form.savePage', { page: 'worry', definition: { id: 'check-in', version: 2 }, answers: { worry: PAYLOADS.join(' ') }, language: 'ja' }],
    ['link.open', { token: attack(), birthDate: { era: 'showa', year: '26', month: '3', day: '5' } }],
  ]
  const ofPatient = sent.map(async ([endpoint, input]): Promise<Answered> => {
    const answered = await patient.ask(endpoint, input)
    return [endpoint, answered.status, refusalIn(await answered.text())]
  })
  return Promise.all([...ofStaff, ...ofPatient])
}
