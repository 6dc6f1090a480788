import type { Extent } from '../extent/extent.ts'
import type { Alert, AlertCause } from './alert.ts'
import type { AlertCondition, AlertRule } from './alert-rule.ts'
import type { AssessmentFacts } from './assessment.ts'
import type { Course } from './course.ts'
import type { RedFlagAnswer } from './red-flag.ts'
import { extentChangeBetween } from '../extent/extent-change.ts'
import { regionsOf } from '../extent/extent.ts'
import { saddleRegionsOf } from '../extent/saddle.ts'
import { scoreOf } from '../symptom/recorded-score.ts'
import { ALERT_LEVELS } from './alert-rule.ts'
import { isFollowUpPoint } from './assessment-point.ts'

/** What an answer said besides its scores. */
export type CheckInFacts = Readonly<{
  assessmentId: string
  redFlags: RedFlagAnswer
  numbness: Extent
  /** Something was written under "anything worrying you". */
  hasWorry: boolean
}>

/**
 * Every alert that the rules raise over a whole course, most urgent first, then in the order in which the answers were
 * given, then in that of the rules. Pure, so that new rules can be run over past data. An answer without further facts
 * is judged by its scores alone, and by what it says itself about warning signs.
 */
export function alertsOf(rules: readonly AlertRule[], course: Course, answers: readonly CheckInFacts[]): readonly Alert[] {
  const given = answersInTime(course)
  const factsOf = new Map(answers.map((facts) => [facts.assessmentId, facts]))
  const baseline = course.baseline && (factsOf.get(course.baseline.id) ?? null)

  const aboutAnswers = given.flatMap((assessment) => {
    const context: Context = { course, assessment, facts: factsOf.get(assessment.id) ?? null, baseline }
    const isCurrent = assessment.id === course.latestAnswer?.id
    return rules.flatMap(({ id, level, when }) =>
      causesIn(when, context).map(
        (cause): Alert => ({ ...cause, ruleId: id, level, assessmentId: assessment.id, isCurrent }),
      ),
    )
  })
  const aboutPoints = rules.flatMap(({ id, level, when }) =>
    pointCauses(when, course).map(
      (cause): Alert => ({ ...cause, ruleId: id, level, assessmentId: null, isCurrent: true }),
    ),
  )
  return [...aboutAnswers, ...aboutPoints].toSorted(
    (a, b) => ALERT_LEVELS.indexOf(a.level) - ALERT_LEVELS.indexOf(b.level),
  )
}

type Context = Readonly<{
  course: Course
  assessment: AssessmentFacts
  facts: CheckInFacts | null
  baseline: CheckInFacts | null
}>

/** By day; those without one come first, in the order of their points. */
function answersInTime({ points, unscheduled }: Course): readonly AssessmentFacts[] {
  const all = [...points.flatMap(({ assessment }) => assessment ?? []), ...unscheduled]
  const dayOf = ({ answeredOn }: AssessmentFacts) => answeredOn ?? ''
  return all.toSorted((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? -1 : 1))
}

function causesIn(when: AlertCondition, context: Context): readonly AlertCause[] {
  const { assessment, facts } = context
  switch (when.kind) {
    case 'redFlag':
      return redFlagCauses(when, context)
    case 'redFlagNotSure':
      return facts?.redFlags.kind === 'notSure' ? [{ reason: 'redFlagNotSure' }] : []
    case 'saddleNumbness': {
      const regions = saddleRegionsOf((facts && regionsOf(facts.numbness)) ?? [])
      return regions.length > 0 ? [{ reason: 'saddleNumbness', regions }] : []
    }
    case 'signal':
      return signalCauses(when, context)
    case 'scoreAtLeast':
      return when.areas.flatMap((area): AlertCause[] => {
        const score = scoreOf(assessment.scores[area])
        return score !== null && score >= when.score ? [{ reason: 'highScore', area, score }] : []
      })
    case 'numbnessLarger':
      return numbnessCauses(when, context)
    case 'worry':
      return facts?.hasWorry ? [{ reason: 'worry' }] : []
    case 'pointStatus':
      return []
  }
}

function redFlagCauses(
  { flags }: Extract<AlertCondition, { kind: 'redFlag' }>,
  { assessment, facts }: Context,
): readonly AlertCause[] {
  if (facts?.redFlags.kind === 'signs') {
    const shown = facts.redFlags.flags.filter((flag) => flags.includes(flag))
    return shown.length > 0 ? [{ reason: 'redFlag', flags: shown }] : []
  }
  return assessment.redFlags === 'some' ? [{ reason: 'redFlag', flags: [] }] : []
}

const signalCauses = (
  { signal, areas, byAtLeast }: Extract<AlertCondition, { kind: 'signal' }>,
  { course, assessment }: Context,
): readonly AlertCause[] =>
  course.signals
    .filter(({ assessmentId, kind, raised }) => assessmentId === assessment.id && kind === signal && raised)
    .filter(({ area, by }) => areas.includes(area) && by >= byAtLeast)
    .map(({ area, by }) => ({ reason: signal, area, by }))

function numbnessCauses(
  { byShare }: Extract<AlertCondition, { kind: 'numbnessLarger' }>,
  { facts, baseline }: Context,
): readonly AlertCause[] {
  const change = extentChangeBetween(baseline && regionsOf(baseline.numbness), facts && regionsOf(facts.numbness))
  return change && change.share >= byShare ? [{ reason: 'numbnessLarger', share: change.share }] : []
}

function pointCauses(when: AlertCondition, { points }: Course): readonly AlertCause[] {
  if (when.kind !== 'pointStatus') return []
  return points.flatMap(({ point, status }): AlertCause[] =>
    isFollowUpPoint(point) && status === when.status && when.points.includes(point) ? [{ reason: when.status, point }] : [],
  )
}
