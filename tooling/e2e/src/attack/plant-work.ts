import { randomUUID } from 'node:crypto'
import { plantPatient, type PlantedPatient } from './plant-record.ts'
import type { StaffDoor } from '../staff-door.ts'
import { fieldsOf, type Supply } from './supply.ts'

type Said = Readonly<Record<string, unknown>>
const said = (value: unknown): Said => Object.fromEntries(Object.entries(value ?? {}))
const listIn = (value: Said, key: string): readonly Said[] => Object.values(said(value[key])).map(said)

/** What is written at the daily work: an alert closed, a matter put off and one settled, two records made one. */
export async function plantWork(staff: StaffDoor, supply: Supply, treated: PlantedPatient): Promise<void> {
  const alerts = Object.values(await staff.read('alerts.list', {})).map(said)
  const own = alerts.find(({ patientId }) => patientId === treated.patientId)
  await staff.ask('alerts.close', { alertId: own?.['id'], what: fieldsOf(supply, 'alerts.close').prose('what') })

  const rows = [...listIn(await staff.read('worklist.list', {}), 'rows')]
  for (const [endpoint, act] of [['worklist.pause', 'promised'], ['worklist.settle', 'called']] as const) {
    const row = rows.pop()
    const items = listIn(row ?? {}, 'items').map(({ key }) => key)
    await staff.ask(endpoint, { id: randomUUID(), episodeId: row?.['episodeId'], items, act, note: fieldsOf(supply, endpoint).prose('note') })
  }

  const [gone, kept] = [await plantPatient(staff, supply), await plantPatient(staff, supply)]
  await staff.ask('patients.merge', {
    from: { id: gone.patientId, version: 1 }, into: { id: kept.patientId, version: 1 }, take: ['phone', 'familyKana'],
    reason: fieldsOf(supply, 'patients.merge').prose('reason'),
  })
}

export interface PlantedPeople {
  readonly userId: string
  /** Of an invitation that nobody has used. */
  readonly invitationPath: string
}

/** Staff under names that are attacks. */
export async function plantPeople(staff: StaffDoor, manager: StaffDoor, supply: Supply): Promise<PlantedPeople> {
  await staff.ask('session.rename', { name: fieldsOf(supply, 'session.rename').line('name') })
  const name = fieldsOf(supply, 'people.invite').line('name')
  const invited = await manager.ask('people.invite', { id: randomUUID(), name, email: `a${randomUUID()}@example.com`, role: 'nurse' })
  const people = listIn(await manager.read('people.list'), 'people')
  const doctor = people.find(({ email }) => email === 'doctor@demo.example')
  return { userId: String(doctor?.['userId']), invitationPath: String(invited['path']) }
}
