import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'
import { normaliseDigits } from '../calendar/normalise.ts'

/** Longer than any maker's (GS1 allows 20 characters, AI 10), and short enough to be a slip of the hand. */
export const LONGEST_LOT_NUMBER = 40

export type LotNumberRefusal = { readonly code: 'notALotNumber'; readonly text: string }

/**
 * Lot numbers as typed, several behind each other: full-width characters and look-alikes of the hyphen become plain ones,
 * each number stands once. Refuses `notALotNumber`: one longer than any maker's.
 */
export function readLotNumbers(typed: string): Result<readonly string[], LotNumberRefusal> {
  const numbers = normaliseDigits(typed)
    .split(/[\s,;、，；・]+/u)
    .filter((each) => each !== '')
  const tooLong = numbers.find((each) => each.length > LONGEST_LOT_NUMBER)
  return tooLong === undefined ? accept([...new Set(numbers)]) : refuse({ code: 'notALotNumber', text: tooLong })
}
