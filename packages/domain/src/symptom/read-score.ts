import type { Result } from '../result.ts'
import type { Score } from './score.ts'
import { accept, refuse } from '../result.ts'
import { SCALE_STEPS } from './scale.ts'

export type ScoreRefusal = { readonly code: 'notAScore'; readonly text: string }

const WHOLE_NUMBER = /^(?:10|[0-9])$/

/** Says the same as the schema, which stays out of the browser. */
const isScore = (value: number): value is Score => SCALE_STEPS.some((step) => step === value)

/**
 * Reads a score as it was typed or printed: a whole number 0–10 without unit, half-width or full-width digits, blanks
 * around it allowed. Nothing at all is null (never 0). Refused, because it would have to be guessed: "2.5", "-1",
 * "11", "05", "1 0" (two digits run together), circled digits and words.
 */
export function readScore(text: string): Result<Score | null, ScoreRefusal> {
  const typed = text.trim()
  if (typed === '') return accept(null)
  const digits = typed.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const value = Number(digits)
  return WHOLE_NUMBER.test(digits) && isScore(value) ? accept(value) : refuse({ code: 'notAScore', text })
}
