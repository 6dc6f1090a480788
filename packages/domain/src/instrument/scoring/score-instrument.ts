import type { Result } from '../../result.ts'
import type { Answers } from '../answer.ts'
import type { InstrumentDefinition } from '../definition.ts'
import type { Setting } from '../condition.ts'
import type { ItemPoints, ScaleScore, ScoringRefusal } from './scale-score.ts'
import type { ScoringId } from './scoring-id.ts'
import { accept, refuse } from '../../result.ts'
import { comiScoreOf } from './comi-score.ts'
import { eq5dScoreOf, type Eq5dValueSet } from './eq5d-score.ts'
import { JOABPEQ_DOMAINS, joabpeqScoreOf, type JoabpeqWeights } from './joabpeq-score.ts'
import { oswestryScoreOf } from './oswestry-score.ts'
import { pointsOf } from './points-of.ts'
import { rolandMorrisScoreOf } from './roland-morris-score.ts'
import { startBackScoreOf } from './start-back-score.ts'
import { ZURICH_SCALES, zurichScoreOf } from './zurich-score.ts'

/** Tables that are loaded as data; null where the clinic has none. */
export type ScoringTables = Readonly<{ eq5d: Eq5dValueSet | null; joabpeq: JoabpeqWeights | null }>
export const NO_TABLES: ScoringTables = { eq5d: null, joabpeq: null }

/** One scale of an instrument: its score, or by name why there is none. */
export type ScaleResult = Readonly<{ scale: string; result: Result<ScaleScore, ScoringRefusal> }>

type Scoring = (points: ItemPoints, tables: ScoringTables) => readonly ScaleResult[]

const SCORINGS: Readonly<Record<ScoringId, Scoring>> = {
  rolandMorris: (points) => [{ scale: 'total', result: rolandMorrisScoreOf(points) }],
  oswestry: (points) => [{ scale: 'total', result: oswestryScoreOf(points) }],
  comiBack: (points) => [{ scale: 'total', result: comiScoreOf(points) }],
  zurichClaudication: (points) => ZURICH_SCALES.map((scale) => ({ scale, result: zurichScoreOf(scale, points) })),
  startBack: (points) => {
    const scored = startBackScoreOf(points)
    return [
      { scale: 'total', result: scored.ok ? accept(scored.value.total) : scored },
      { scale: 'psychosocial', result: scored.ok ? accept(scored.value.psychosocial) : scored },
    ]
  },
  eq5d5l: (points, { eq5d }) => {
    const scored = eq5dScoreOf(points, eq5d)
    return [{ scale: 'index', result: scored.ok ? accept(scored.value.index) : scored }]
  },
  joabpeq: (points, { joabpeq }) =>
    JOABPEQ_DOMAINS.map((scale) => ({ scale, result: joabpeqScoreOf(scale, points, joabpeq) })),
}

/** Every scale of a rule, from the points of its items. */
export const scoreScales = (id: ScoringId, points: ItemPoints, tables: ScoringTables = NO_TABLES): readonly ScaleResult[] =>
  SCORINGS[id](points, tables)

/**
 * Every scale of a response, each with the number of items it rests on, or the reason why it has no score. Refuses
 * `notScored` for an instrument that has no score of its own (the four areas are never added up).
 */
export function scoreInstrument(
  definition: InstrumentDefinition,
  answers: Answers,
  tables: ScoringTables = NO_TABLES,
  setting?: Setting,
): Result<readonly ScaleResult[], { readonly code: 'notScored'; readonly instrument: string }> {
  if (!definition.scoring) return refuse({ code: 'notScored', instrument: definition.id })
  return accept(scoreScales(definition.scoring, pointsOf(definition, answers, setting), tables))
}
