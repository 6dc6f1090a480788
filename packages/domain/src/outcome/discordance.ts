import type { ExtentDirection } from '../extent/extent-change.ts'
import type { Judgement } from './judgement.ts'

/**
 * How score and extent go together. Report no. 62 is why it has a name: numbness stayed 5 at one week and 2 from the
 * first month on, while it shrank from everything below the knees to the tips of the toes.
 */
export const DISCORDANCES = [
  'bothLess',
  'bothSame',
  'bothMore',
  'scoreSameExtentSmaller',
  'scoreSameExtentLarger',
  'scoreLowerExtentSame',
  'scoreHigherExtentSame',
  'scoreLowerExtentLarger',
  'scoreHigherExtentSmaller',
  'cannotSay',
] as const
export type Discordance = (typeof DISCORDANCES)[number]

export type ScoreDirection = 'lower' | 'same' | 'higher'

const TABLE: Readonly<Record<ScoreDirection, Readonly<Record<ExtentDirection, Discordance>>>> = {
  lower: {
    smaller: 'bothLess',
    same: 'scoreLowerExtentSame',
    moved: 'scoreLowerExtentSame',
    larger: 'scoreLowerExtentLarger',
  },
  same: { smaller: 'scoreSameExtentSmaller', same: 'bothSame', moved: 'bothSame', larger: 'scoreSameExtentLarger' },
  higher: {
    smaller: 'scoreHigherExtentSmaller',
    same: 'scoreHigherExtentSame',
    moved: 'scoreHigherExtentSame',
    larger: 'bothMore',
  },
}

/**
 * Which way a score went under the rule of the four areas: "lower" is better, "higher" worse, equal scores are the same
 * at any height. Null where the rule cannot judge (a baseline of 0 or 1 that fell or rose a little) or a score is missing.
 */
export function scoreDirectionOf({ verdict, absolute }: Pick<Judgement, 'verdict' | 'absolute'>): ScoreDirection | null {
  if (absolute === 0 || verdict === 'same') return 'same'
  if (verdict === 'better') return 'lower'
  return verdict === 'worse' ? 'higher' : null
}

/**
 * Score and extent of one symptom against the same baseline. A set that moved without growing or shrinking counts as the
 * same extent. `cannotSay` when either is not known or cannot be judged. Exploratory, as every measure of extent.
 */
export function discordance(
  judgement: Pick<Judgement, 'verdict' | 'absolute'>,
  change: { readonly direction: ExtentDirection } | null,
): Discordance {
  const score = scoreDirectionOf(judgement)
  return score === null || change === null ? 'cannotSay' : TABLE[score][change.direction]
}
