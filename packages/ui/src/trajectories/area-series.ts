import type { SymptomArea } from '@sebone/domain/symptom/area'
import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import type { DrawnAnswer, Timeline } from './timeline.ts'

export type ScorePoint = { readonly answer: DrawnAnswer; readonly value: number; readonly label: LabelPlace }
/** Where the number stands, seen from its point, so that the line does not run through it. */
export type LabelPlace = 'before' | 'after' | 'above' | 'below' | 'aboveAfter' | 'belowAfter'

export type AreaSeries = {
  readonly points: readonly ScorePoint[]
  /** Between neighbouring numbers; `isBroken` where something in between is not known. */
  readonly lines: readonly { readonly from: ScorePoint; readonly to: ScorePoint; readonly isBroken: boolean }[]
  /** Days without a number, with what stands there instead. */
  readonly missing: readonly { readonly day: number; readonly kind: Exclude<RecordedScore['kind'], 'score'> }[]
}

export const seriesOf = ({ answers, gaps }: Timeline, area: SymptomArea): AreaSeries => {
  const scored = answers.flatMap((answer) => {
    const recorded = answer.assessment.scores[area]
    return recorded.kind === 'score' ? [{ answer, value: recorded.value }] : []
  })
  const unscored = answers.flatMap(({ day, assessment }) => {
    const { kind } = assessment.scores[area]
    return kind === 'score' ? [] : [{ day, kind }]
  })
  const points = scored.map(({ answer, value }, index) => ({
    answer,
    value,
    label: labelPlace(scored[index - 1]?.value ?? null, value, scored[index + 1]?.value ?? null),
  }))
  const holes = [...unscored, ...gaps].map(({ day }) => day)
  return {
    points,
    lines: points.slice(1).flatMap((to, index) => {
      const from = points[index]
      if (!from) return []
      return [{ from, to, isBroken: holes.some((day) => day > from.answer.day && day < to.answer.day) }]
    }),
    missing: [
      ...unscored,
      ...gaps.filter(({ isCertain }) => isCertain).map(({ day }) => ({ day, kind: 'blank' as const })),
    ].sort((a, b) => a.day - b.day),
  }
}

/** The side of the point that no line takes: before the first, after the last, outside the bend of the others. */
const labelPlace = (before: number | null, value: number, after: number | null): LabelPlace => {
  if (after === null) return 'after'
  if (before === null) return 'before'
  // There is no room under the lowest score: the next thing there is the axis.
  if (value <= before && value < after && value > 1) return 'below'
  if (value < before && value >= after) return 'aboveAfter'
  if (value > before && value < after && value > 1) return 'belowAfter'
  return 'above'
}
