import type { SymptomArea } from '../symptom/area.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { Course } from './course.ts'
import { daysBetween, isCalendarDate } from '../calendar/calendar-date.ts'
import { SYMPTOM_RULE } from '../outcome/symptom-rule.ts'
import { scoreOf } from '../symptom/recorded-score.ts'

/** How long a flare lasted, in days: what the patient said, or what the answers allow. */
export type FlareLength = Readonly<{
  area: SymptomArea
  /** Days after treatment of the first and the last answer that was that much above the baseline. */
  firstSeenDay: number
  lastSeenDay: number
  /** From the first to the last such answer, both days included: it lasted at least so long. */
  atLeastDays: number
  /** From the day after the last answer without it to the day before the next one without it. Null: it has not ended yet. */
  atMostDays: number | null
}>

type Seen = Readonly<{ day: number; isUp: boolean }>

/**
 * The length of every flare of a course, in the order of its signals. Only answers that give this area a score count; a
 * blank neither ends nor prolongs a flare. It cannot have begun before the treatment. Empty where the day of
 * treatment is not known: a length is never guessed. A worsening that goes on after the window counts on.
 */
export function flareLengthsOf(course: Course): readonly FlareLength[] {
  const areas = new Set(course.signals.filter(({ kind }) => kind === 'flare').map(({ area }) => area))
  return [...areas].flatMap((area) => flareLengthOf(area, course) ?? [])
}

function flareLengthOf(area: SymptomArea, course: Course): FlareLength | null {
  const seen = seenIn(area, course)
  const start = seen.findIndex(({ isUp }) => isUp)
  const first = seen[start]
  if (first === undefined) return null
  const end = seen.findIndex(({ isUp }, index) => index > start && !isUp)
  const last = seen[end === -1 ? seen.length - 1 : end - 1] ?? first
  const [before, after] = [seen[start - 1], end === -1 ? undefined : seen[end]]
  const earliest = Math.max(0, before === undefined ? 0 : before.day + 1)
  return {
    area,
    firstSeenDay: first.day,
    lastSeenDay: last.day,
    atLeastDays: last.day - first.day + 1,
    atMostDays: after === undefined ? null : after.day - earliest,
  }
}

/** The scored answers after treatment in time order, and whether each is as far above the baseline as "worse" asks for. */
function seenIn(area: SymptomArea, { baseline, points, treatedOn, unscheduled }: Course): readonly Seen[] {
  const before = baseline && scoreOf(baseline.scores[area])
  if (before === null || treatedOn === null || !isCalendarDate(treatedOn)) return []
  const answers = [...points.flatMap(({ assessment }) => assessment ?? []), ...unscheduled]
  return answers
    .flatMap((answer: AssessmentFacts): Seen[] => {
      const now = scoreOf(answer.scores[area])
      if (now === null || answer.answeredOn === null) return []
      const day = daysBetween(treatedOn, answer.answeredOn)
      return day > 0 ? [{ day, isUp: now - before >= SYMPTOM_RULE.worseByPoints.value }] : []
    })
    .toSorted((a, b) => a.day - b.day)
}
