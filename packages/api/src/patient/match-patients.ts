import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { MATCH_REASONS, matchReasons, matchWeight } from '@sebone/domain/episode/patient-match'
import type { StatedPerson } from '@sebone/domain/episode/patient-match'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { Id } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findPossibleMatches } from './patient-match.repository.ts'
import { RecordedPatient } from './recorded-patient.ts'

const MOST_SHOWN = 8

const Typed = z.string().max(254).nullable()

export const MatchPatients = z.strictObject({
  name: Typed,
  kana: Typed,
  birthDate: CalendarDate.nullable(),
  phone: Typed,
  email: Typed,
  /** Whom one looks for a double of, who is no candidate. */
  except: Id.nullable(),
})
export type MatchPatients = z.infer<typeof MatchPatients>

/** Somebody who may be the same person, and why. */
export const PatientMatch = z.strictObject({ patient: RecordedPatient, reasons: z.array(z.enum(MATCH_REASONS)).readonly() })
export type PatientMatch = z.infer<typeof PatientMatch>

export const PatientMatches = z.array(PatientMatch).readonly()
export type PatientMatches = z.infer<typeof PatientMatches>

/** Who of the clinic's patients may be this person, the likeliest first. A person looks and decides. */
export async function matchPatients(deps: StaffDeps, { except, ...stated }: MatchPatients): Promise<Result<PatientMatches, never>> {
  return inClinic(deps, async (tx) => {
    const matches = await matchesOf(tx, deps.principal.clinicId, stated, except)
    const shown = matches.map(({ patient }) => patient.id)
    await recordAudit(tx, byStaff(deps, 'patients.searched', { detail: { shown } }))
    return accept(matches)
  })
}

export async function matchesOf(tx: Db, clinicId: string, stated: StatedPerson, except: string | null): Promise<PatientMatches> {
  const found = await findPossibleMatches(tx, clinicId, stated)
  return found
    .filter(({ id }) => id !== except)
    .map((patient) => ({ patient, reasons: matchReasons(stated, statedOf(patient)) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => matchWeight(b.reasons) - matchWeight(a.reasons) || Number(a.patient.number) - Number(b.patient.number))
    .slice(0, MOST_SHOWN)
}

/** A recorded patient as somebody stated, to be compared. */
export const statedOf = ({ familyName, givenName, familyKana, givenKana, birthDate, phone, email }: RecordedPatient): StatedPerson => ({
  name: `${familyName}${givenName}`,
  kana: familyKana === null && givenKana === null ? null : `${familyKana ?? ''}${givenKana ?? ''}`,
  birthDate,
  phone,
  email,
})
