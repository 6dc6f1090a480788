import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import type { CallRefusal } from './patient-calls.ts'

type Facts = Readonly<Record<string, unknown>>

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null

const at = (value: unknown, key: string): unknown => (isFacts(value) ? value[key] : undefined)
const textAt = (value: unknown, key: string): string => {
  const found = at(value, key)
  return typeof found === 'string' ? found : ''
}
const numberAt = (value: unknown, key: string): number => {
  const found = at(value, key)
  return typeof found === 'number' ? found : 0
}

function readAnswerRefusal(refusal: unknown): AnswerRefusal | null {
  const item = textAt(refusal, 'item')
  const code = textAt(refusal, 'code')
  switch (code) {
    case 'answerMissing':
    case 'answerNotText':
    case 'answerUnreadable':
    case 'unknownItem':
      return { code, item }
    case 'notAScore':
      return { code, item, text: textAt(refusal, 'text') }
    case 'answerTooLong':
      return { code, item, length: numberAt(refusal, 'length'), maxLength: numberAt(refusal, 'maxLength') }
    default:
      return null
  }
}

/** The refusals in an error of the patient router. What this version does not know is "something went wrong". */
export function readRefusals(error: unknown): readonly CallRefusal[] {
  const refusal = at(at(error, 'data'), 'refusal')
  const problems = at(refusal, 'problems')
  const known = (Array.isArray(problems) ? problems : [refusal]).flatMap((each) => readAnswerRefusal(each) ?? [])
  if (known.length > 0) return known
  const code = textAt(refusal, 'code')
  if (code === 'notSignedIn') return [{ code }]
  if (code === 'alreadySent' || code === 'staleVersion' || code === 'notFound') return [{ code: 'elsewhere' }]
  return [{ code: 'internal' }]
}
