import type { Result } from '../../result.ts'
import { accept, refuse } from '../../result.ts'
import { answeredPoints, sumOf, type ItemPoints, type ScaleScore, type ScoringRefusal } from './scale-score.ts'

export const JOABPEQ_DOMAINS = ['pain', 'lumbarFunction', 'walking', 'socialLife', 'mentalHealth'] as const
export type JoabpeqDomain = (typeof JOABPEQ_DOMAINS)[number]

/** The 25 questions in their five groups; a domain may weigh questions of another group too. */
export const JOABPEQ_ITEMS: readonly string[] = [4, 6, 5, 3, 7].flatMap((count, group) =>
  Array.from({ length: count }, (_, index) => `joabpeq${group + 1}q${index + 1}`),
)

/** `points` are the numbers of the answers that the question has, `weight` what each of them is multiplied by. */
export type JoabpeqTerm = Readonly<{ item: string; weight: number; points: readonly number[] }>

/** (sum of weight × points + constant) × 100 / range. */
export type JoabpeqFormula = Readonly<{ terms: readonly JoabpeqTerm[]; constant: number; range: number }>
export type JoabpeqWeights = Readonly<{ source: string; domains: Readonly<Record<JoabpeqDomain, JoabpeqFormula>> }>

export type WeightsRefusal =
  | { readonly code: 'weightsOfUnknownItem'; readonly domain: JoabpeqDomain; readonly item: string }
  | { readonly code: 'weightsDoNotFit'; readonly domain: JoabpeqDomain; readonly lowest: number; readonly highest: number }

const ROUNDING = 1e-6

const scoreFor = ({ constant, range }: JoabpeqFormula, weighed: number): number => ((weighed + constant) * 100) / range

/**
 * Whether loaded weights can be right: each domain must reach exactly from 0 to 100 over all possible answers. A slip
 * of the pen in one weight is caught so. Refuses `weightsOfUnknownItem`, `weightsDoNotFit`.
 */
export function checkJoabpeqWeights(weights: JoabpeqWeights): Result<JoabpeqWeights, WeightsRefusal> {
  for (const domain of JOABPEQ_DOMAINS) {
    const formula = weights.domains[domain]
    const unknown = formula.terms.find(({ item }) => !JOABPEQ_ITEMS.includes(item))
    if (unknown) return refuse({ code: 'weightsOfUnknownItem', domain, item: unknown.item })
    const reach = formula.terms.map(({ weight, points }) => points.map((each) => weight * each))
    const lowest = scoreFor(formula, sumOf(reach.map((each) => Math.min(...each))))
    const highest = scoreFor(formula, sumOf(reach.map((each) => Math.max(...each))))
    const fits = Math.abs(lowest) < ROUNDING && Math.abs(highest - 100) < ROUNDING
    if (!fits) return refuse({ code: 'weightsDoNotFit', domain, lowest, highest })
  }
  return accept(weights)
}

/**
 * One domain of the JOABPEQ, 0 (worst) to 100 (best): the higher, the better, unlike every other measure here. The
 * weights come from the JOA's publication (Fukui et al., J Orthop Sci 2009;14:348) as data and are not repeated here:
 * they could not be verified, nor could a rule for missing items, so every item of the domain is needed. Refuses
 * `weightsMissing`, `tooFewAnswered`, `pointsOutOfRange`.
 */
export function joabpeqScoreOf(
  domain: JoabpeqDomain,
  points: ItemPoints,
  weights: JoabpeqWeights | null,
): Result<ScaleScore, ScoringRefusal> {
  if (!weights) return refuse({ code: 'weightsMissing' })
  const formula = weights.domains[domain]
  const slots = formula.terms.map(({ item, points: allowed }) => ({ key: item, points: allowed }))
  const answered = answeredPoints(points, slots)
  if (!answered.ok) return answered
  const weighed = sumOf(answered.value.map((each, index) => each * (formula.terms[index]?.weight ?? 0)))
  const of = slots.length
  return accept({ value: scoreFor(formula, weighed), lowest: 0, highest: 100, restsOn: { answered: of, of } })
}
