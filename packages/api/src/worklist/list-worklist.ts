import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import { daysBetween } from '@sebone/domain/calendar/calendar-date'
import { isCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { TREATMENT_METHODS } from '@sebone/domain/episode/treatment-method'
import type { TreatmentMethod } from '@sebone/domain/episode/treatment-method'
import { rulesFor } from '@sebone/domain/follow-up/care-rules'
import type { CareRules } from '@sebone/domain/follow-up/care-rules'
import { expectedPhaseOn } from '@sebone/domain/follow-up/expected-phase'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { mainActionFor } from '@sebone/domain/worklist/main-action'
import { WorklistSection } from '@sebone/domain/worklist/worklist-schema'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { findCareRules } from '../care-rules/care-rules.repository.ts'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { readKept } from '../standing/keep-standings.ts'
import { calendarDateIn } from '../today.ts'
import type { WorklistRow } from './worklist-row.ts'
import { findWorklist } from './worklist.repository.ts'
import type { FoundWorklistRow } from './worklist.repository.ts'

const PAGE = 25

export const ListWorklist = z.strictObject({
  section: WorklistSection.optional(),
  /** How many rows to pass over, as `nextCursor` said. */
  cursor: z.int().min(0).max(100_000).nullish(),
})
export type ListWorklist = z.infer<typeof ListWorklist>

export const Worklist = z.strictObject({
  /** Each was parsed as it left the database: its type is checked here, its shape not again. */
  rows: z.array(z.custom<WorklistRow>()).readonly(),
  counts: z.record(WorklistSection, z.int()),
  /** Requests for a consultation that nobody has decided about: they have no line of their own here. */
  consultations: z.int(),
  nextCursor: z.int().nullable(),
  /** The clinic's calendar day that all of this is as of. */
  today: CalendarDate,
})
export type Worklist = z.infer<typeof Worklist>

/** Whom to call today and why. What it costs grows with what is due, not with how many patients there are. */
export async function listWorklist(deps: StaffDeps, { section, cursor }: ListWorklist): Promise<Result<Worklist, never>> {
  const { principal, clock } = deps
  const at = clock()
  const today = calendarDateIn(principal.timeZone, at)
  const from = cursor ?? 0
  const asked = { section: section ?? null, at, from, limit: PAGE + 1 }
  const read = async (tx: Db) => {
    const [rules, found] = await Promise.all([
      findCareRules(tx, principal.clinicId),
      findWorklist(tx, { clinicId: principal.clinicId, today }, asked),
    ])
    return { ...found, rules }
  }
  return readKept(deps, read, async (tx, { rows: found, counts, consultations, rules }) => {
    const rows = found.slice(0, PAGE).map((row) => rowOf(row, today, rules))
    const shown = rows.map(({ person }) => person.id)
    await recordAudit(tx, byStaff(deps, 'worklist.listed', { detail: { section: section ?? null, shown } }))
    return accept({ rows, counts, consultations, nextCursor: found.length > PAGE ? from + PAGE : null, today })
  })
}

/** The list does not carry the method of a treatment: with a second one this line stops compiling. */
const [METHOD]: readonly [TreatmentMethod] = TREATMENT_METHODS

function rowOf(found: FoundWorklistRow, today: CalendarDate, rules: CareRules): WorklistRow {
  const { treatedIn, items, person, openLink } = found
  const day = treatedIn !== null && isCalendarDate(treatedIn) ? daysBetween(treatedIn, today) : null
  const [first] = items
  if (!first) throw new Error('a line of the worklist without a reason')
  return {
    ...found,
    day,
    phase: treatedIn === null ? 'beforeTreatment' : expectedPhaseOn(day, rulesFor({ method: METHOD, performedIn: treatedIn }, rules).expected),
    mainAction: mainActionFor(first, { hasPhone: person.phone !== null, hasOpenLink: openLink !== null }),
  }
}
