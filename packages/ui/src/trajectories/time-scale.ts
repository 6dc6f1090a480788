import { scaleLinear } from 'd3-scale'
import { HIGHEST_SCORE, LOWEST_SCORE } from '@sebone/domain/symptom/scale'
import type { Timeline } from './timeline.ts'

/** Positions as shares of the plot, so that one drawing fits a phone and a wide screen without measuring either. */
export type TimeScale = {
  readonly x: (day: number) => string
  readonly width: (fromDay: number, toDay: number) => string
}

const percent = (share: number): string => `${Math.round(share * 100) / 100}%`

export const timeScale = ({ from, to }: Pick<Timeline, 'from' | 'to'>): TimeScale => {
  const span = to - from
  // Room for a number in front of the first point and behind the last.
  const scale = scaleLinear([from - span * 0.08, to + span * 0.06], [0, 100]).clamp(true)
  return {
    x: (day) => percent(scale(day)),
    width: (fromDay, toDay) => percent(scale(toDay) - scale(fromDay)),
  }
}

/** Of the height of a chart: the scale takes the middle; above it is room for a number, below for what is not one. */
const score = scaleLinear([HIGHEST_SCORE, LOWEST_SCORE], [15, 83])
export const scoreY = (value: number): string => percent(score(value))
export const scoreHeight = (from: number, to: number): string => percent(score(from) - score(to))
export const MISSING_Y = '93%'
