import type { NotADate } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { readPartialDate } from '@sebone/domain/calendar/partial-date'
import type { PartialDate } from '@sebone/domain/calendar/partial-date'
import { checkAdverseEvent } from '@sebone/domain/episode/adverse-event'
import type { AdverseEventRefusal } from '@sebone/domain/episode/adverse-event'
import { AdverseEvent } from '@sebone/domain/episode/adverse-event-schema'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { Id, OptionalProse, TypedField } from '../input.ts'

/** Harm after a treatment as staff type it; the days are text for the domain to read, or to refuse by name. */
export const TypedAdverseEvent = AdverseEvent.pick({ kind: true, severity: true, relation: true }).extend({
  id: Id,
  on: TypedField,
  description: OptionalProse,
  measures: OptionalProse,
  /** Empty while it lasts. */
  resolvedOn: TypedField,
})
export type TypedAdverseEvent = z.infer<typeof TypedAdverseEvent>

export type ReadAdverseEventRefusal = (NotADate & { readonly field: 'on' | 'resolvedOn' }) | AdverseEventRefusal

export function readAdverseEvent(
  typed: TypedAdverseEvent,
  procedureId: string,
  facts: { readonly treatedOn: PartialDate; readonly today: CalendarDate },
): Result<AdverseEvent, ReadAdverseEventRefusal> {
  const on = readPartialDate(typed.on)
  if (!on.ok) return { ok: false, error: { ...on.error, field: 'on' } }
  const resolvedOn = typed.resolvedOn.trim() === '' ? accept(null) : readPartialDate(typed.resolvedOn)
  if (!resolvedOn.ok) return { ok: false, error: { ...resolvedOn.error, field: 'resolvedOn' } }
  return checkAdverseEvent({ ...typed, procedureId, on: on.value, resolvedOn: resolvedOn.value }, facts)
}
