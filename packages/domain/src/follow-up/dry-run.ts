import type { Alert, AlertReason } from './alert.ts'
import type { AlertLevel, AlertRule } from './alert-rule.ts'
import type { CheckInFacts } from './alerts-of.ts'
import type { Course } from './course.ts'
import { alertsOf } from './alerts-of.ts'

export type PastCourse = Readonly<{ id: string; course: Course; answers: readonly CheckInFacts[] }>
export type CourseAlert = Readonly<{ courseId: string; alert: Alert }>

/** What a set of rules would have said. */
export type DryRun = Readonly<{
  courses: number
  /** Courses with at least one alert. */
  coursesAlerted: number
  byReason: Readonly<Record<AlertReason, number>>
  byLevel: Readonly<Record<AlertLevel, number>>
  /** In the order of the courses. */
  alerts: readonly CourseAlert[]
}>

/** Runs rules over past courses. Every answer of a course is judged, not only its latest. */
export function dryRun(rules: readonly AlertRule[], courses: readonly PastCourse[]): DryRun {
  const alerts = courses.flatMap(({ id, course, answers }) =>
    alertsOf(rules, course, answers).map((alert) => ({ courseId: id, alert })),
  )
  const because = (reason: AlertReason) => alerts.filter(({ alert }) => alert.reason === reason).length
  const at = (level: AlertLevel) => alerts.filter(({ alert }) => alert.level === level).length
  return {
    courses: courses.length,
    coursesAlerted: new Set(alerts.map(({ courseId }) => courseId)).size,
    byReason: {
      redFlag: because('redFlag'),
      redFlagNotSure: because('redFlagNotSure'),
      saddleNumbness: because('saddleNumbness'),
      worse: because('worse'),
      rebound: because('rebound'),
      flare: because('flare'),
      highScore: because('highScore'),
      numbnessLarger: because('numbnessLarger'),
      worry: because('worry'),
      overdue: because('overdue'),
      missed: because('missed'),
    },
    byLevel: { callNow: at('callNow'), callToday: at('callToday'), look: at('look') },
    alerts,
  }
}

export type DryRunDifference = Readonly<{ added: readonly CourseAlert[]; removed: readonly CourseAlert[] }>

/** What new rules would have said that the old ones did not, and the other way round. The level counts, the rule's id does not. */
export function compareDryRuns(before: DryRun, after: DryRun): DryRunDifference {
  const [earlier, later] = [before, after].map((run) => new Set(run.alerts.map(keyOf)))
  return {
    added: after.alerts.filter((alert) => !earlier?.has(keyOf(alert))),
    removed: before.alerts.filter((alert) => !later?.has(keyOf(alert))),
  }
}

const keyOf = ({ courseId, alert }: CourseAlert): string => JSON.stringify([courseId, { ...alert, ruleId: null }])
