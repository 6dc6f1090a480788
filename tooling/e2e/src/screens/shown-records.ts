import { randomUUID } from 'node:crypto'
import type { StaffDoor } from '../staff-door.ts'
import type { ShownRecords } from './portal-screens.ts'

export interface DemoRecords extends ShownRecords {
  /** Registered a moment ago: nothing stands in the record yet. */
  readonly newPatientId: string
}

type Said = Readonly<Record<string, unknown>>
const said = (value: unknown): Said => Object.fromEntries(Object.entries(value ?? {}))
const listIn = (value: unknown, key?: string): readonly Said[] => Object.values(key === undefined ? said(value) : said(said(value)[key])).map(said)

/** The fullest records of the demonstration clinic, for the screens to be shown with. */
export async function demoRecords(doctor: StaffDoor, manager: StaffDoor): Promise<DemoRecords> {
  const patients = listIn(await doctor.read('patients.search', { query: '' }), 'patients').slice(0, 40)
  const pages = await Promise.all(patients.map(({ id }) => doctor.read('patients.page', { patientId: id })))
  const fullness = (page: Said): number => {
    const [episode] = listIn(page, 'episodes')
    const answered = listIn(episode, 'assessments').filter(({ responseId }) => responseId !== null).length
    return Math.min(answered, 1) * 100 + listIn(episode, 'assessments').length + listIn(episode, 'quotes').length + listIn(episode, 'procedures').length
  }
  const fullest = pages.toSorted((a, b) => fullness(b) - fullness(a))[0]
  const [intake] = listIn(await doctor.read('intakes.list', {}), 'intakes')
  const [consultation] = listIn(await doctor.read('consultations.list', {}))
  const people = listIn(await manager.read('people.list'), 'people')
  const invited = await manager.ask('people.invite', { id: randomUUID(), name: '見本 新人', email: `new-${randomUUID()}@demo.example`, role: 'nurse' })
  const newPatientId = randomUUID()
  await doctor.ask('patients.register', {
    id: newPatientId, episodeId: randomUUID(), number: null, familyName: '見本', givenName: '新規', familyKana: null, givenKana: null,
    birthDate: null, sex: 'female', phone: null, email: null, language: 'ja', countryOfResidence: null, topic: null,
  })
  return {
    patientId: String(said(fullest?.['patient'])['id']),
    responseId: String(intake?.['responseId']),
    consultationId: String(consultation?.['id'] ?? consultation?.['consultationId']),
    userId: String(people.find(({ email }) => email === 'nurse@demo.example')?.['userId']),
    invitationPath: String(invited['path']),
    newPatientId,
  }
}
