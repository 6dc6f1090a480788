import { addDays } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import type { EpisodeMatters } from '@sebone/domain/worklist/entry-on'
import { standingSpans } from '@sebone/domain/worklist/standing-spans'
import type { StandingSpan } from '@sebone/domain/worklist/standing-spans'
import type { AlertRuleSet } from '@sebone/domain/follow-up/alert-rule'
import { alertRulesOn } from '@sebone/domain/follow-up/alert-rules-on'
import { protocolFor } from '@sebone/domain/follow-up/care-rules'
import type { CareRules } from '@sebone/domain/follow-up/care-rules'
import { episodeCourses } from '../episode/episode-courses.ts'
import { checkInFactsOf } from './check-in-facts.ts'
import type { EpisodeFacts } from './episode-facts.ts'

/** A row of the read model: some days on which the episode stands the same. Null: from ever, for ever. */
export type StandingRow = {
  readonly span: Pick<StandingSpan, 'standing' | 'entry'>
  readonly from: CalendarDate | null
  readonly until: CalendarDate | null
  readonly treatedIn: string | null
  readonly discs: readonly string[]
  readonly lastScores: readonly (number | null)[] | null
}

/**
 * A span that stands in the list is stored in pieces of at most so many days, so that the list of one day need not look
 * at those that end later: it asks for what ends within these days, and for the last, endless pieces.
 */
export const LONGEST_PIECE_DAYS = 28

/** By which versions of its rules the clinic follows an episode. */
export type StandingRules = { readonly care: CareRules; readonly alerts: readonly AlertRuleSet[] }

export function standingRows(facts: EpisodeFacts, today: CalendarDate, rules: StandingRules): readonly StandingRow[] {
  const { episode, procedures, assessments } = facts
  const coursesOn = (day: CalendarDate) => episodeCourses({ episode, procedures, assessments, today: day, rules: rules.care })
  const now = coursesOn(today)
  const treatmentId = now.courses.at(-1)?.procedureId ?? null
  const treated = procedures.find(({ id }) => id === treatmentId)
  const scores = now.lastCourse.latestAnswer?.scores
  const shown = {
    treatedIn: treated?.performedIn ?? null,
    discs: treated?.discs ?? [],
    lastScores: scores ? SYMPTOM_AREAS.map((area) => scoreOf(scores[area])) : null,
  }
  const spans = standingSpans(
    {
      courseOn: (day) => coursesOn(day).lastCourse,
      matters: mattersOf(facts, treatmentId),
      treatments: procedures.map(({ performedIn }) => performedIn),
      otherDays: [
        ...assessments.flatMap(({ answeredOn }) => answeredOn ?? []),
        ...(episode.closedOn ? [episode.closedOn] : []),
        ...rules.alerts.map(({ validFrom }) => validFrom),
      ],
      protocolOf: (treatedOn) => protocolFor(treatedOn, rules.care),
      rulesOn: (day) => alertRulesOn(day, rules.alerts),
    },
    today,
  )
  return spans.flatMap((span, index) =>
    pieces(span).map(([from, until], piece) => ({ span, from: index + piece === 0 ? null : from, until, ...shown })),
  )
}

function pieces({ from, until, entry }: StandingSpan): readonly (readonly [CalendarDate, CalendarDate | null])[] {
  if (entry === null || until === null) return [[from, until]]
  const cut: [CalendarDate, CalendarDate][] = []
  for (let start = from; start <= until; start = addDays(start, LONGEST_PIECE_DAYS)) {
    const last = addDays(start, LONGEST_PIECE_DAYS - 1)
    cut.push([start, last < until ? last : until])
  }
  return cut
}

const sentWithScores = ({ forms }: EpisodeFacts) =>
  forms.flatMap(({ assessmentId, ...form }) => (assessmentId === null ? [] : [{ ...form, assessmentId }]))

function mattersOf(facts: EpisodeFacts, treatmentId: string | null): EpisodeMatters {
  const warnedRequests = new Set(facts.warnings.flatMap(({ requestId }) => requestId ?? []))
  const byForm = sentWithScores(facts).filter(({ requestId }) => warnedRequests.has(requestId))
  return {
    treatmentId,
    answers: checkInFactsOf(facts),
    warnings: facts.warnings
      .filter(({ isOpen }) => isOpen)
      .map(({ alertId, codes, isFormSent, raisedOn }) => ({ alertId, codes, isFormSent, raisedOn })),
    warned: [...byForm.map(({ assessmentId }) => assessmentId), ...facts.warnings.flatMap(({ assessmentId }) => assessmentId ?? [])],
    intakes: facts.forms.filter(({ instrumentId, isReviewed }) => instrumentId === FIRST_INTAKE.id && !isReviewed),
    links: facts.links,
    acts: facts.acts,
  }
}
