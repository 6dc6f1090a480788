import type { Result } from '../../result.ts'
import { accept, refuse } from '../../result.ts'
import { answeredPoints, type ItemPoints, type ScaleScore, type ScoringRefusal, type Slot } from './scale-score.ts'

export const EQ5D_DIMENSIONS = ['mobility', 'selfCare', 'usualActivities', 'painDiscomfort', 'anxietyDepression'] as const
const LEVELS = [1, 2, 3, 4, 5]

export const EQ5D_SLOTS: readonly Slot[] = EQ5D_DIMENSIONS.map((key) => ({ key, points: LEVELS }))

/** Every one of the 3,125 health states, from '11111' to '55555'. */
export const EQ5D_PROFILES: readonly string[] = EQ5D_DIMENSIONS.reduce<readonly string[]>(
  (profiles) => profiles.flatMap((profile) => LEVELS.map((level) => `${profile}${level}`)),
  [''],
)

/** A country's value set as its publishers give it: one number for each health state. Only `eq5dValueSetOf` makes one. */
declare const checked: unique symbol
export type Eq5dValueSet = Readonly<{
  country: string
  source: string
  values: ReadonlyMap<string, number>
  [checked]: true
}>

export type ValueSetRefusal =
  | { readonly code: 'valueSetIncomplete'; readonly missing: number; readonly first: string }
  | { readonly code: 'valueNotUsable'; readonly profile: string }

/**
 * A value set from data. Refuses `valueSetIncomplete` when states have no value (how many, and the first), and
 * `valueNotUsable` for a value that is no number or above 1, which is full health by definition.
 */
export function eq5dValueSetOf(data: {
  readonly country: string
  readonly source: string
  readonly values: Readonly<Record<string, unknown>>
}): Result<Eq5dValueSet, ValueSetRefusal> {
  const { country, source } = data
  const missing = EQ5D_PROFILES.filter((profile) => !Object.hasOwn(data.values, profile))
  const [first] = missing
  if (first !== undefined) return refuse({ code: 'valueSetIncomplete', missing: missing.length, first })
  const values = new Map<string, number>()
  for (const profile of EQ5D_PROFILES) {
    const value = data.values[profile]
    if (typeof value !== 'number' || !Number.isFinite(value) || value > 1) return refuse({ code: 'valueNotUsable', profile })
    values.set(profile, value)
  }
  return accept(checkedSet({ country, source, values }))
}

function checkedSet(set: Omit<Eq5dValueSet, typeof checked>): Eq5dValueSet {
  const isChecked = (each: Omit<Eq5dValueSet, typeof checked>): each is Eq5dValueSet => each.values.size === EQ5D_PROFILES.length
  if (!isChecked(set)) throw new Error('a value set must have a value for every health state')
  return set
}

export type Eq5dScore = Readonly<{ profile: string; index: ScaleScore }>

/**
 * The health state, such as '21232', and its index: 1 is full health, 0 as bad as dead, below 0 worse. With a missing
 * dimension there is no state and no index. Herdman et al., Qual Life Res 2011;20:1727. Refuses `tooFewAnswered`,
 * `pointsOutOfRange`, and `valueSetMissing` where none was loaded.
 */
export function eq5dScoreOf(points: ItemPoints, valueSet: Eq5dValueSet | null): Result<Eq5dScore, ScoringRefusal> {
  const levels = answeredPoints(points, EQ5D_SLOTS)
  if (!levels.ok) return levels
  const profile = levels.value.join('')
  const value = valueSet?.values.get(profile)
  if (!valueSet || value === undefined) return refuse({ code: 'valueSetMissing' })
  const of = EQ5D_SLOTS.length
  return accept({
    profile,
    index: { value, lowest: Math.min(...valueSet.values.values()), highest: 1, restsOn: { answered: of, of } },
  })
}
