import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { normaliseDigits } from '@sebone/domain/calendar/normalise'
import { STANDINGS } from '@sebone/domain/follow-up/standing'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { searchKey } from '@sebone/domain/text/search-key'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { findCareRules } from '../care-rules/care-rules.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { LARGEST_INTEGER } from '../input.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findLatestEpisodes, findNewestPatients, findPatientsByName, findPatientsByNumber } from './patient-search.repository.ts'
import { patientRowOf } from './patient-row-of.ts'
import { PatientRow } from './patient-row.ts'
import type { RecordedPatient } from './recorded-patient.ts'

const PAGE = 50

/**
 * How somebody stands is computed and not stored, and to put the most urgent first it must be known of everybody: so
 * it is asked for so many patients and no more, the ones registered last, or the ones that a name or number finds.
 * In a larger clinic the list is of the newest 1,000; search reaches everybody.
 */
const MOST_CANDIDATES = 1000
const MOST_MATCHES = 200

export const SearchPatients = z.strictObject({
  query: z.string().max(100).default(''),
  standing: z.enum(STANDINGS).optional(),
  /** How many rows to pass over, as `nextCursor` said. */
  cursor: z.int().min(0).max(MOST_CANDIDATES).nullish(),
})
export type SearchPatients = z.infer<typeof SearchPatients>

export const PatientList = z.strictObject({
  patients: z.array(PatientRow).readonly(),
  nextCursor: z.int().nullable(),
  total: z.int(),
  /** How many of everyone found stand where, whichever standing was asked for. */
  counts: z.record(z.enum(STANDINGS), z.int()),
  /** The clinic's calendar day that all of this is as of. */
  today: CalendarDate,
})
export type PatientList = z.infer<typeof PatientList>

/** Whoever needs somebody to act comes first. */
const URGENCY: Readonly<Record<StandingKind, number>> = {
  worse: 0,
  rebound: 1,
  flare: 2,
  overdue: 3,
  missed: 4,
  due: 5,
  cannotSay: 6,
  notYetTreated: 7,
  notDue: 8,
  complete: 9,
}

const NOBODY: Readonly<Record<StandingKind, number>> = {
  worse: 0,
  rebound: 0,
  flare: 0,
  overdue: 0,
  missed: 0,
  due: 0,
  cannotSay: 0,
  notYetTreated: 0,
  notDue: 0,
  complete: 0,
}

export async function searchPatients(
  deps: StaffDeps,
  { query, standing, cursor }: SearchPatients,
): Promise<Result<PatientList, never>> {
  const { principal, clock } = deps
  const today = calendarDateIn(principal.timeZone, clock())
  const from = cursor ?? 0
  return inClinic(deps, async (tx) => {
    const found = await candidates(tx, principal.clinicId, query)
    const everyone = await rowsOf(tx, principal.clinicId, found, today)
    const rows = everyone.filter((row) => standing === undefined || row.standing === standing).toSorted(byUrgency)
    const patients = rows.slice(from, from + PAGE)
    const shown = patients.map(({ id }) => id)
    await recordAudit(tx, byStaff(deps, 'patients.searched', { detail: { standing: standing ?? null, shown } }))
    const nextCursor = from + PAGE < rows.length ? from + PAGE : null
    return accept({ patients, nextCursor, total: rows.length, counts: countsOf(everyone), today })
  })
}

async function candidates(tx: Db, clinicId: string, query: string): Promise<readonly RecordedPatient[]> {
  const typed = normaliseDigits(query).trim()
  if (typed === '') return findNewestPatients(tx, { clinicId, limit: MOST_CANDIDATES })
  if (/^\d{1,10}$/u.test(typed)) {
    const number = Number(typed)
    return number <= LARGEST_INTEGER ? findPatientsByNumber(tx, clinicId, number) : []
  }
  const words = query.split(/\s+/u).filter((word) => searchKey(word) !== '')
  return words.length === 0 ? [] : findPatientsByName(tx, { clinicId, limit: MOST_MATCHES }, words)
}

async function rowsOf(
  tx: Db,
  clinicId: string,
  patients: readonly RecordedPatient[],
  today: CalendarDate,
): Promise<readonly PatientRow[]> {
  const episodes = await findLatestEpisodes(tx, clinicId, patients.map(({ id }) => id))
  const rules = await findCareRules(tx, clinicId)
  return patients.map((patient) => patientRowOf(patient, episodes.get(patient.id) ?? null, today, rules))
}

function countsOf(rows: readonly PatientRow[]): Record<StandingKind, number> {
  const counts = { ...NOBODY }
  for (const { standing } of rows) counts[standing] += 1
  return counts
}

const byUrgency = (a: PatientRow, b: PatientRow): number =>
  URGENCY[a.standing] - URGENCY[b.standing] || Number(a.number) - Number(b.number)
