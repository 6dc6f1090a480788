import type { ProgressReport, ReportPoint } from '@sebone/domain/report/progress-report'

/** A point with the scores that were collected there. */
export type CollectedPoint = ReportPoint & { readonly scores: NonNullable<ReportPoint['scores']> }

const isCollected = (point: ReportPoint): point is CollectedPoint => point.scores !== null

/** The last point with scores after treatment, or null where only the time before it is known. */
export const latestPoint = ({ points }: ProgressReport): CollectedPoint | null =>
  points.filter(isCollected).findLast(({ point }) => point !== 'baseline') ?? null

export const baselinePoint = ({ points }: ProgressReport): CollectedPoint | null =>
  points.filter(isCollected).find(({ point }) => point === 'baseline') ?? null
