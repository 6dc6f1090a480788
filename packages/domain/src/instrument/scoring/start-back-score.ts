import type { Result } from '../../result.ts'
import { accept } from '../../result.ts'
import { answeredPoints, slotsNamed, sumOf, type ItemPoints, type ScaleScore, type ScoringRefusal } from './scale-score.ts'

export const START_BACK_RISKS = ['low', 'medium', 'high'] as const
export type StartBackRisk = (typeof START_BACK_RISKS)[number]

/** Items 1–8: agree 1. Item 9 (bothersomeness): very much and extremely 1, the three below 0. */
export const START_BACK_SLOTS = slotsNamed('startBack', 9, [0, 1])

const FIRST_PSYCHOSOCIAL = 4
const HIGHEST_LOW_TOTAL = 3
const LOWEST_HIGH_RISK = 4

export type StartBackScore = Readonly<{ total: ScaleScore; psychosocial: ScaleScore; risk: StartBackRisk }>

/**
 * Keele STarT Back, nine items: total 0–9, psychosocial subscore of items 5–9 (0–5), and the group. Total 3 or less is
 * low; above it, a subscore of 4 or more is high, else medium. Hill et al., Arthritis Rheum 2008;59:632. No rule for
 * missing items could be verified, so all nine are needed. Refuses `tooFewAnswered`, `pointsOutOfRange`.
 */
export function startBackScoreOf(points: ItemPoints): Result<StartBackScore, ScoringRefusal> {
  const answered = answeredPoints(points, START_BACK_SLOTS)
  if (!answered.ok) return answered
  const scored = (items: readonly number[]): ScaleScore => ({
    value: sumOf(items),
    lowest: 0,
    highest: items.length,
    restsOn: { answered: items.length, of: items.length },
  })
  const total = scored(answered.value)
  const psychosocial = scored(answered.value.slice(FIRST_PSYCHOSOCIAL))
  const risk = total.value <= HIGHEST_LOW_TOTAL ? 'low' : psychosocial.value >= LOWEST_HIGH_RISK ? 'high' : 'medium'
  return accept({ total, psychosocial, risk })
}
