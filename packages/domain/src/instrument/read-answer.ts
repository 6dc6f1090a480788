import type { Result } from '../result.ts'
import type { Answer } from './answer.ts'
import type { FreeTextItem, Item } from './definition.ts'
import { readScore } from '../symptom/read-score.ts'
import { accept, refuse } from '../result.ts'
import { NOT_SURE_VALUE } from './answer.ts'

export type AnswerRefusal =
  | { readonly code: 'unknownItem'; readonly item: string }
  | { readonly code: 'answerMissing'; readonly item: string }
  | { readonly code: 'answerNotText'; readonly item: string }
  | { readonly code: 'notAScore'; readonly item: string; readonly text: string }
  | { readonly code: 'answerTooLong'; readonly item: string; readonly length: number; readonly maxLength: number }
  | { readonly code: 'answerUnreadable'; readonly item: string }

/**
 * Reads one answer as a form sent it. A score item takes a number as text, "notSure" or nothing; a free text is kept
 * as typed, with the line ends of forms made one. Refused by code: what is no text at all, what is no score, a text
 * that is too long, and characters that no person types and no database keeps (NUL, half a surrogate pair).
 */
export function readAnswer(item: Item, raw: unknown): Result<Answer, AnswerRefusal> {
  if (raw === undefined || raw === null) return accept({ kind: 'blank' })
  if (typeof raw !== 'string') return refuse({ code: 'answerNotText', item: item.key })
  if (item.kind === 'freeText') return readFreeText(item, raw)
  if (raw === NOT_SURE_VALUE) return accept({ kind: 'notSure' })

  const score = readScore(raw)
  if (!score.ok) return refuse({ code: 'notAScore', item: item.key, text: raw.slice(0, 40) })
  return accept(score.value === null ? { kind: 'blank' } : { kind: 'score', value: score.value })
}

function readFreeText(item: FreeTextItem, raw: string): Result<Answer, AnswerRefusal> {
  if (raw.includes('\u0000') || !raw.isWellFormed()) return refuse({ code: 'answerUnreadable', item: item.key })
  const text = raw.replace(/\r\n?/g, '\n')
  if (text.trim() === '') return accept({ kind: 'blank' })
  const length = [...text].length
  return length > item.maxLength
    ? refuse({ code: 'answerTooLong', item: item.key, length, maxLength: item.maxLength })
    : accept({ kind: 'text', text })
}
