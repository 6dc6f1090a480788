import type { Bar } from './meets.ts'

/** Several thresholds, all of which or any of which must be met. */
export type Bars = Readonly<{ needs: 'all' | 'any'; bars: readonly [Bar, ...Bar[]] }>

/**
 * How one measure is judged: its scale, and the published thresholds that apply. Data, so that another instrument is
 * judged without another line of code. Null: no such threshold is published, and none is made up.
 */
export type MeasureRule = Readonly<{
  measure: string
  /** The ends of the scale, both included. */
  lowest: number
  highest: number
  /** Which end is the good one. */
  better: Readonly<{ end: 'lowest' | 'highest' } & Bars>
  worse: Bars | null
  measurementError: Bar | null
  acceptable: Bar | null
  recovered: Bar | null
  /** The thresholds are those of another measure, used by analogy. */
  provisional: boolean
}>

export type MeasureRuleRefusal =
  | { readonly code: 'scaleReversed'; readonly measure: string; readonly lowest: number; readonly highest: number }
  /** A threshold for better that a worsening would meet, or the other way round. */
  | { readonly code: 'barPointsTheWrongWay'; readonly measure: string; readonly bar: BarUse; readonly direction: string }
  | { readonly code: 'barNotPositive'; readonly measure: string; readonly bar: BarUse; readonly value: number }

export const BAR_USES = ['better', 'worse', 'measurementError', 'acceptable', 'recovered'] as const
export type BarUse = (typeof BAR_USES)[number]
