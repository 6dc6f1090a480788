import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { Result } from '../result.ts'
import { isBefore } from '../calendar/calendar-date.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { accept, refuse } from '../result.ts'

/** Harm after treatment, by what it is. The list follows the risks of the consent text and the warning signs. */
export const ADVERSE_EVENT_KINDS = [
  'discInfection',
  'otherInfection',
  'nerveDamage',
  'allergicReaction',
  'bleeding',
  'lastingPain',
  'gelLeak',
  'headache',
  'faint',
  'other',
] as const
export type AdverseEventKind = (typeof ADVERSE_EVENT_KINDS)[number]

/** Grades 1 to 5 of CTCAE v5.0 (US National Cancer Institute, 2017), in words. */
export const ADVERSE_EVENT_SEVERITIES = ['mild', 'moderate', 'severe', 'lifeThreatening', 'fatal'] as const
export type AdverseEventSeverity = (typeof ADVERSE_EVENT_SEVERITIES)[number]

/** Whether the treatment caused it: categories of the WHO-UMC system for causality assessment, surest first. */
export const ADVERSE_EVENT_RELATIONS = ['certain', 'probable', 'possible', 'unlikely', 'notRelated', 'cannotBeAssessed'] as const
export type AdverseEventRelation = (typeof ADVERSE_EVENT_RELATIONS)[number]

export type AdverseEventRefusal =
  | { readonly code: 'adverseEventInFuture'; readonly on: PartialDate }
  | { readonly code: 'adverseEventBeforeTreatment'; readonly on: PartialDate; readonly treatedOn: PartialDate }
  | { readonly code: 'resolvedBeforeBegun'; readonly on: PartialDate; readonly resolvedOn: PartialDate }
  | { readonly code: 'resolvedInFuture'; readonly resolvedOn: PartialDate }
  /** What ended in death was not resolved. */
  | { readonly code: 'fatalAndResolved' }

type Dates = Readonly<{ on: PartialDate; resolvedOn: PartialDate | null; severity: AdverseEventSeverity }>

/** Whether the dates can be true. Refused only where they are wrong for every day that partial dates may mean. */
export function checkAdverseEvent<Event extends Dates>(
  event: Event,
  { treatedOn, today }: { readonly treatedOn: PartialDate; readonly today: CalendarDate },
): Result<Event, AdverseEventRefusal> {
  const { on, resolvedOn, severity } = event
  if (isBefore(today, firstDayOf(on))) return refuse({ code: 'adverseEventInFuture', on })
  if (isBefore(lastDayOf(on), firstDayOf(treatedOn))) return refuse({ code: 'adverseEventBeforeTreatment', on, treatedOn })
  if (resolvedOn === null) return accept(event)
  if (severity === 'fatal') return refuse({ code: 'fatalAndResolved' })
  if (isBefore(today, firstDayOf(resolvedOn))) return refuse({ code: 'resolvedInFuture', resolvedOn })
  if (isBefore(lastDayOf(resolvedOn), firstDayOf(on))) return refuse({ code: 'resolvedBeforeBegun', on, resolvedOn })
  return accept(event)
}
