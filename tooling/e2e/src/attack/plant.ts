import type { RunningSebone } from '../running-sebone.ts'
import { plantClinic } from './plant-clinic.ts'
import { plantForms, type PlantedForms } from './plant-forms.ts'
import { plantPapers } from './plant-papers.ts'
import { plantPatient, plantRecord, type PlantedPatient } from './plant-record.ts'
import { plantPeople, plantWork, type PlantedPeople } from './plant-work.ts'
import { staffDoor, type StaffDoor } from '../staff-door.ts'
import type { Supply } from './supply.ts'

export interface Planted extends PlantedForms, PlantedPeople {
  readonly treated: PlantedPatient
}

export interface Attackers {
  readonly doctor: StaffDoor
  readonly manager: StaffDoor
}

/** What a header may carry. */
const LATIN = (payload: string) => /^[\u0020-\u007e]+$/u.test(payload)

/** Staff whose browser calls itself an attack. */
export async function attackersAt(server: RunningSebone, supply: Supply): Promise<Attackers> {
  const userAgent = supply.text('header.user-agent', 190, LATIN)
  return {
    doctor: await staffDoor(server, 'doctor@demo.example', userAgent),
    manager: await staffDoor(server, 'manager@demo.example', userAgent),
  }
}

/** The clinic's calendar day, as its server has it. */
const dayAt = async (staff: StaffDoor): Promise<string> => String(Object.entries(await staff.read('worklist.list', {})).find(([key]) => key === 'today')?.[1])

/** Attacks in every field in which anybody may write, by the same doors that staff and patients use. */
export async function plantEverywhere(server: RunningSebone, { doctor, manager }: Attackers, supply: Supply): Promise<Planted> {
  await plantClinic(doctor, supply, await dayAt(doctor))
  const people = await plantPeople(doctor, manager, supply)
  const treated = await plantPatient(doctor, supply)
  await plantRecord(doctor, supply, treated)
  await plantPapers(doctor, supply, treated)
  const forms = await plantForms(server, doctor, supply, treated)
  await plantWork(doctor, supply, treated)
  return { ...people, ...forms, treated }
}
