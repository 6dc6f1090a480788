import { randomUUID } from 'node:crypto'
import { FULL_CHECK_IN } from '@sebone/domain/instrument/own/full-check-in'
import type { RunningSebone } from '../running-sebone.ts'
import { patientDoor } from './patient-door.ts'
import { attackingPerson, plantPatient, type PlantedPatient } from './plant-record.ts'
import type { StaffDoor } from '../staff-door.ts'
import { fieldsOf, type Supply } from './supply.ts'

export interface PlantedForms {
  /** Its first intake is sent and not reviewed. */
  readonly newcomer: PlantedPatient & { readonly responseId: string }
  readonly consultationId: string
  /** Links whose forms are filled in and not sent. */
  readonly openForms: readonly string[]
}

type Instrument = 'checkIn' | 'firstIntake'
const POINTS = { checkIn: 'oneWeek', firstIntake: 'baseline' } as const

/** What patients and those who want to become one write: two forms to be sent in the browser, one sent, one entered by staff. */
export async function plantForms(server: RunningSebone, staff: StaffDoor, supply: Supply, treated: PlantedPatient): Promise<PlantedForms> {
  const linkFor = async ({ episodeId }: PlantedPatient, instrument: Instrument): Promise<string> => {
    const asked = { requestId: randomUUID(), episodeId, point: POINTS[instrument], language: 'ja', instrument }
    return String((await staff.ask('links.create', asked))['path'])
  }
  const answer = async (path: string, instrument: Instrument) => {
    const patient = await patientDoor(server, path.split('#')[1] ?? '')
    await patient.fillIn(instrument, (item, most) => supply.text(`form.savePage.answers.${item}`, Math.min(most, 700)))
    const { line } = fieldsOf(supply, 'form.saveConsents')
    const agreedBy = { kind: 'representative', name: line('agreedBy.name'), relationship: line('agreedBy.relationship') }
    const kept = { data: true, messages: true, agreedBy, signature: null, language: 'ja' }
    const agreed = instrument === 'firstIntake' ? await patient.ask('form.saveConsents', kept) : null
    if (agreed && !agreed.ok) throw new Error(`the consents were not taken: ${await agreed.text()}`)
    return patient
  }
  const send = async (path: string, instrument: Instrument): Promise<string> => {
    const responseId = randomUUID()
    const patient = await answer(path, instrument)
    const sent = await patient.ask('form.send', { responseId })
    if (!sent.ok) throw new Error(`the form was not sent: ${sent.status} ${await sent.text()}`)
    return responseId
  }

  const newcomer = await plantPatient(staff, supply, false)
  const responseId = await send(await linkFor(newcomer, 'firstIntake'), 'firstIntake')
  await send(await linkFor(treated, 'checkIn'), 'checkIn')
  const openForms = [await linkFor(await plantPatient(staff, supply, false), 'firstIntake'), await linkFor(treated, 'checkIn')]
  await answer(openForms[0] ?? '', 'firstIntake')
  await answer(openForms[1] ?? '', 'checkIn')
  await enterByStaff(staff, supply, treated)
  const reviewed = await plantPatient(staff, supply, false)
  await reviewIntake(staff, supply, await send(await linkFor(reviewed, 'firstIntake'), 'firstIntake'))
  const consultationId = await plantConsultations(server, staff, supply)
  return { newcomer: { ...newcomer, responseId }, consultationId, openForms }
}

async function enterByStaff(staff: StaffDoor, supply: Supply, { episodeId }: PlantedPatient): Promise<void> {
  const { id, version } = FULL_CHECK_IN
  const { prose } = fieldsOf(supply, 'assessments.recordForm')
  const scores = { lowerBack: '1', lowerLimbs: '1', numbness: '1', buttocks: '1', numbAreaChange: 'same' }
  await staff.ask('assessments.recordForm', {
    id: randomUUID(), episodeId, requestId: randomUUID(), responseId: randomUUID(), point: 'threeMonths', definition: { id, version },
    answers: { ...scores, warningSignsAfter: ['urine'], worry: prose('answers{}') },
    mode: 'phone', answeredOn: '2026-08-12', language: 'ja', note: prose('note'),
  })
}

async function reviewIntake(staff: StaffDoor, supply: Supply, responseId: string): Promise<void> {
  const { line } = fieldsOf(supply, 'intakes.review.take')
  const { patient } = await staff.read('intakes.one', { responseId })
  const patientVersion = Object.entries(patient ?? {}).find(([key]) => key === 'version')?.[1]
  const take = { familyKana: line('familyKana'), givenKana: line('givenKana'), phone: line('phone'), countryOfResidence: line('countryOfResidence') }
  await staff.ask('intakes.review', { responseId, patientVersion, take })
}

/** Three ask for a consultation by the plain form: one waits, one is dismissed, one becomes a patient. */
async function plantConsultations(server: RunningSebone, staff: StaffDoor, supply: Supply): Promise<string> {
  const { line, prose } = fieldsOf(supply, 'consultation.request')
  const request = async (): Promise<string> => {
    const id = randomUUID()
    const typed = { id, name: line('name'), phone: '06-1234-5678', email: '', complaint: prose('complaint'), go: 'continue' }
    const sent = await fetch(`${server.intake}/demo/ja/consultation`, {
      method: 'POST', redirect: 'manual', headers: { origin: server.intake }, body: new URLSearchParams(typed),
    })
    if (sent.status !== 303) throw new Error(`the consultation was not taken: ${sent.status}`)
    return id
  }
  const [waiting, dismissed, accepted] = [await request(), await request(), await request()]
  await staff.ask('consultations.dismiss', { consultationId: dismissed, reason: fieldsOf(supply, 'consultations.dismiss').prose('reason') })
  const patient = attackingPerson(supply, 'consultations.accept.patient')
  await staff.ask('consultations.accept', { consultationId: accepted, requestId: randomUUID(), patient })
  return waiting
}
