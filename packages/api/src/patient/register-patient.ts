import { readBirthDate } from '@sebone/domain/calendar/birth-date'
import type { BirthDateRefusal } from '@sebone/domain/calendar/birth-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { findEpisode, insertEpisodes } from '../episode/episode.repository.ts'
import { Id, LARGEST_INTEGER, OptionalLine } from '../input.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findPatient, insertPatients, nextPatientNumber } from './patient.repository.ts'
import { TypedDetails } from './typed-details.ts'

export const RegisterPatient = TypedDetails.extend({
  id: Id,
  episodeId: Id,
  /** The clinic's own number; null takes the next free one. */
  number: z.int().min(1).max(LARGEST_INTEGER).nullable(),
  topic: OptionalLine,
})
export type RegisterPatient = z.infer<typeof RegisterPatient>

export const Registered = z.strictObject({ patientId: Id, episodeId: Id, number: z.string() })
export type Registered = z.infer<typeof Registered>

export type RegisterPatientRefusal =
  | BirthDateRefusal
  | { readonly code: 'numberTaken'; readonly number: number }
  | { readonly code: 'idTaken' }

/** The person and the first episode, together or not at all. */
export const registerPatient = (
  deps: StaffDeps,
  input: RegisterPatient,
): Promise<Result<Registered, RegisterPatientRefusal>> => inClinic(deps, (tx) => registerWithin(tx, deps, input))

/** The same as a part of a larger act, in its transaction. */
export async function registerWithin(
  tx: Db,
  deps: StaffDeps,
  input: RegisterPatient,
): Promise<Result<Registered, RegisterPatientRefusal>> {
  const { principal, clock } = deps
  const today = calendarDateIn(principal.timeZone, clock())
  const birthDate = input.birthDate === null ? accept(null) : readBirthDate(input.birthDate, today)
  if (!birthDate.ok) return birthDate
  const number = await insertUnderNumber(tx, deps, input, birthDate.value)
  if (number === null) return registeredBefore(tx, principal.clinicId, input)
  const episode = { id: input.episodeId, patientId: input.id, topic: input.topic, openedOn: today, ...NEW_EPISODE }
  await insertEpisodes(tx, principal.clinicId, [episode])
  await recordAudit(tx, byStaff(deps, 'patient.registered', { patientId: input.id, subject: input.episodeId }))
  return accept({ patientId: input.id, episodeId: input.episodeId, number: String(number) })
}

const NEW_EPISODE = {
  number: null,
  numbering: 'usual',
  numberingDeterminedBy: null,
  history: null,
  comment: null,
  closedOn: null,
  closedReason: null,
} as const

/** Somebody may state by hand, at the same moment, the very number that is next: then the one after it is tried. */
const MOST_TRIES = 20

/** The number under which the patient was inserted; null when the id or the stated number is there already. */
async function insertUnderNumber(
  tx: Db,
  { principal: { clinicId, isDemo } }: StaffDeps,
  input: RegisterPatient,
  birthDate: CalendarDate | null,
): Promise<number | null> {
  const { episodeId: _episode, topic: _topic, number: stated, ...person } = input
  const patient = { ...person, birthDate, isSynthetic: isDemo }
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const number = stated ?? (await nextPatientNumber(tx, clinicId))
    const made = await insertPatients(tx, [{ clinicId, number, patient }])
    if (made.has(input.id)) return number
    if (stated !== null || (await findPatient(tx, clinicId, input.id))) return null
  }
  throw new Error('no free patient number')
}

async function registeredBefore(
  tx: Db,
  clinicId: string,
  { id, episodeId, number }: RegisterPatient,
): Promise<Result<Registered, RegisterPatientRefusal>> {
  const patient = await findPatient(tx, clinicId, id)
  if (!patient) return refuse({ code: 'numberTaken', number: number ?? 0 })
  const episode = await findEpisode(tx, clinicId, episodeId)
  if (episode?.patientId !== id) return refuse({ code: 'idTaken' })
  return accept({ patientId: id, episodeId, number: patient.number })
}
