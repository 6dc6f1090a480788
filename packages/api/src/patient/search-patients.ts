import { isBefore } from '@sebone/domain/calendar/calendar-date'
import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { normaliseDigits } from '@sebone/domain/calendar/normalise'
import { readWrittenDate } from '@sebone/domain/calendar/read-written-date'
import { phoneKey } from '@sebone/domain/episode/phone-key'
import { STANDINGS } from '@sebone/domain/follow-up/standing'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { searchKey } from '@sebone/domain/text/search-key'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { LARGEST_INTEGER } from '../input.ts'
import { readKept } from '../standing/keep-standings.ts'
import { calendarDateIn } from '../today.ts'
import { findRows, newestPatients, patientsBornOn, patientsByDigits, patientsByName } from './patient-search.repository.ts'
import type { SearchScope } from './patient-search.repository.ts'
import type { PatientRow } from './patient-row.ts'

const PAGE = 25

/**
 * So many are found at most, and put in order by how they stand: whoever needs somebody first. More than that is not a
 * search but a browse; more letters reach everybody.
 */
const MOST_FOUND = 100

export const SearchPatients = z.strictObject({
  query: z.string().max(100).default(''),
  standing: z.enum(STANDINGS).optional(),
  /** How many rows to pass over, as `nextCursor` said. */
  cursor: z.int().min(0).max(MOST_FOUND).nullish(),
})
export type SearchPatients = z.infer<typeof SearchPatients>

export const PatientList = z.strictObject({
  /** Each was parsed as it left the database: its type is checked here, its shape not again. */
  patients: z.array(z.custom<PatientRow>()).readonly(),
  nextCursor: z.int().nullable(),
  total: z.int(),
  /** There are more than were looked at: the list is of the newest, or of the first by name. */
  isCutOff: z.boolean(),
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

export async function searchPatients(
  deps: StaffDeps,
  { query, standing, cursor }: SearchPatients,
): Promise<Result<PatientList, never>> {
  const { principal, clock } = deps
  const today = calendarDateIn(principal.timeZone, clock())
  const from = cursor ?? 0
  const read = async (tx: Db) => {
    const found = await candidates(tx, principal.clinicId, query, today)
    const ids = found.slice(0, MOST_FOUND)
    const asked = { ids, standing: standing ?? null, order: URGENCY, from, limit: PAGE }
    return { ...(await findRows(tx, { clinicId: principal.clinicId, today }, asked)), found: ids.length, isCutOff: found.length > MOST_FOUND }
  }
  return readKept(deps, read, async (tx, { rows: patients, counts, found, isCutOff }) => {
    const shown = patients.map(({ id }) => id)
    await recordAudit(tx, byStaff(deps, 'patients.searched', { detail: { standing: standing ?? null, shown } }))
    const total = standing === undefined ? found : counts[standing]
    const nextCursor = from + PAGE < total ? from + PAGE : null
    return accept({ patients, nextCursor, total, isCutOff, counts, today })
  })
}

/** One more than are shown, so that it is known whether there are more. */
async function candidates(tx: Db, clinicId: string, query: string, today: CalendarDate): Promise<readonly string[]> {
  const scope = { clinicId, limit: MOST_FOUND + 1 }
  const typed = normaliseDigits(query).trim()
  if (typed === '') return newestPatients(tx, scope)
  const born = readWrittenDate(typed)
  if (born !== null && !isBefore(today, born)) return patientsBornOn(tx, scope, born)
  if (/^\+?[\d\s()-]+$/u.test(typed) && /\d/u.test(typed)) return byDigits(tx, scope, typed)
  const words = query.split(/\s+/u).filter((word) => searchKey(word) !== '')
  return words.length === 0 ? [] : patientsByName(tx, scope, words)
}

function byDigits(tx: Db, scope: SearchScope, typed: string): Promise<readonly string[]> {
  const number = /^\d{1,10}$/u.test(typed) ? Number(typed) : 0
  return patientsByDigits(tx, scope, number <= LARGEST_INTEGER ? number : 0, phoneKey(typed.replace(/^(?:\+|00)81[\s-]*0?/u, '0')))
}
