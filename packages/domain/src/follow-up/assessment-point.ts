/** The points after treatment at which patients are asked, in time order (DOMAIN.md, section 6). */
export const FOLLOW_UP_POINTS = [
  'oneWeek',
  'oneMonth',
  'threeMonths',
  'sixMonths',
  'twelveMonths',
  'twentyFourMonths',
] as const
export type FollowUpPoint = (typeof FOLLOW_UP_POINTS)[number]

export const ASSESSMENT_POINTS = ['baseline', ...FOLLOW_UP_POINTS] as const
export type AssessmentPoint = (typeof ASSESSMENT_POINTS)[number]

/** Negative when the first comes before the second. */
export const comparePoints = (a: AssessmentPoint, b: AssessmentPoint): number =>
  ASSESSMENT_POINTS.indexOf(a) - ASSESSMENT_POINTS.indexOf(b)

export const isFollowUpPoint = (point: AssessmentPoint): point is FollowUpPoint => point !== 'baseline'
