import type { CourseAlert, DryRun, PastCourse } from './dry-run.ts'

/** How many alerts two sets of rules raise in one month. `month` null: the day of the answer is not known. */
export type AlertMonth = Readonly<{ month: string | null; before: number; after: number }>

/**
 * The alerts of two dry runs over the same courses, month by month: an answer counts in the month in which it was given, a
 * point without an answer in that of its due date. Months between the first and the last are all there, also empty ones.
 */
export function alertsByMonth(before: DryRun, after: DryRun, courses: readonly PastCourse[]): readonly AlertMonth[] {
  const byId = new Map(courses.map((past) => [past.id, past]))
  const monthOf = (alert: CourseAlert) => monthIn(alert, byId.get(alert.courseId))
  const [earlier, later] = [before, after].map((run) => countBy(run.alerts.map(monthOf)))
  const known = [...(earlier?.keys() ?? []), ...(later?.keys() ?? [])].filter((month) => month !== null).toSorted()
  const months: (string | null)[] = [...monthsBetween(known[0], known.at(-1))]
  if (earlier?.has(null) || later?.has(null)) months.unshift(null)
  return months.map((month) => ({ month, before: earlier?.get(month) ?? 0, after: later?.get(month) ?? 0 }))
}

function monthIn({ alert }: CourseAlert, past: PastCourse | undefined): string | null {
  if (!past) return null
  const { points, unscheduled } = past.course
  const day =
    'point' in alert
      ? points.find(({ point }) => point === alert.point)?.dueOn
      : [...points.flatMap(({ assessment }) => assessment ?? []), ...unscheduled].find(({ id }) => id === alert.assessmentId)
          ?.answeredOn
  return day?.slice(0, 7) ?? null
}

function countBy(months: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>()
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1)
  return counts
}

function monthsBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  for (let at = numberOf(first); at <= numberOf(last); at++)
    months.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
  return months
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
