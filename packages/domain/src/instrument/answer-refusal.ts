import type { DatePrecision } from '../calendar/partial-date.ts'
import type { TypedDateRefusal } from './read-typed-date.ts'

/** Every way in which an answer is not taken. `item` is the key of the question, `text` what was sent, cut at 40. */
export type AnswerRefusal =
  | { readonly code: 'unknownItem'; readonly item: string }
  | { readonly code: 'answerNotAsked'; readonly item: string }
  | { readonly code: 'answerMissing'; readonly item: string }
  | { readonly code: 'choiceMissing'; readonly item: string }
  | { readonly code: 'numberMissing'; readonly item: string }
  | { readonly code: 'dateMissing'; readonly item: string }
  | { readonly code: 'extentMissing'; readonly item: string }
  | { readonly code: 'answerNotText'; readonly item: string }
  | { readonly code: 'notAScore'; readonly item: string; readonly text: string }
  | { readonly code: 'notAChoice'; readonly item: string; readonly text: string }
  | { readonly code: 'exclusiveChoice'; readonly item: string; readonly exclusive: string }
  | { readonly code: 'notAWholeNumber'; readonly item: string; readonly text: string }
  | {
      readonly code: 'numberOutOfRange'
      readonly item: string
      readonly value: number
      readonly min: number
      readonly max: number
    }
  | { readonly code: 'answerNotADate'; readonly item: string; readonly text: string }
  | { readonly code: 'dateTooCoarse'; readonly item: string; readonly coarsest: DatePrecision }
  | { readonly code: 'answerDateInFuture'; readonly item: string }
  | { readonly code: 'answerUnknownRegion'; readonly item: string; readonly region: string }
  | { readonly code: 'answerTooLong'; readonly item: string; readonly length: number; readonly maxLength: number }
  | { readonly code: 'answerUnreadable'; readonly item: string }
  | TypedDateRefusal

const LONGEST_QUOTE = 40

/** What was sent, short enough to say back. */
export const quotedFrom = (raw: string): string => Array.from(raw.slice(0, 2 * LONGEST_QUOTE)).slice(0, LONGEST_QUOTE).join('')
