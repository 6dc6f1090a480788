import type { AnswerRefusal } from '@sebone/domain/instrument/answer-refusal'
import { FORM_REFUSALS } from '@sebone/words/patient/form-refusal'
import type { FormRefusal } from '@sebone/words/patient/form-refusal'
import type { SaveRefusal } from '../page.ts'
import type { CallProblem } from './patient-calls.ts'

/** Those that this version has words for; a newer server may know more. */
const KNOWN: Readonly<Record<AnswerRefusal['code'], true>> = {
  unknownItem: true,
  answerNotAsked: true,
  answerMissing: true,
  choiceMissing: true,
  numberMissing: true,
  dateMissing: true,
  extentMissing: true,
  answerNotText: true,
  notAScore: true,
  notAChoice: true,
  exclusiveChoice: true,
  notAWholeNumber: true,
  numberOutOfRange: true,
  answerNotADate: true,
  dateTooCoarse: true,
  answerDateInFuture: true,
  answerUnknownRegion: true,
  answerTooLong: true,
  answerUnreadable: true,
  dateFieldMissing: true,
  dateFieldUnreadable: true,
  dateNoSuchMonth: true,
  dateNoSuchDay: true,
  dateBeforeEra: true,
  dateAfterEra: true,
  dateFieldInFuture: true,
}

/** What ends the page on this device: only the server knows what to show instead. */
const ELSEWHERE: readonly string[] = ['alreadySent', 'notFound', 'unknownPage', 'consentNotAsked']

type Facts = Readonly<Record<string, unknown>>
const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null
const at = (value: unknown, key: string): unknown => (isFacts(value) ? value[key] : undefined)

/** Made by our own server's closed list of refusals: with a known code the rest has its shape. */
const isAnswerRefusal = (value: unknown): value is AnswerRefusal =>
  Object.keys(KNOWN).some((code) => code === at(value, 'code')) && typeof at(value, 'item') === 'string'

const formRefusal = (code: unknown): FormRefusal | undefined => FORM_REFUSALS.find((known) => known === code)

/** The problem in an error of the patient router. What this version does not know is "something went wrong". */
export function readRefusals(error: unknown): CallProblem {
  const refusal = at(at(error, 'data'), 'refusal')
  const code = at(refusal, 'code')
  if (code === 'notSignedIn') return { kind: 'over' }
  if (ELSEWHERE.some((each) => each === code)) return { kind: 'elsewhere' }
  const problems = at(refusal, 'problems')
  const refusals: SaveRefusal[] = Array.isArray(problems) ? problems.filter(isAnswerRefusal) : []
  const named = formRefusal(code)
  if (refusals.some((each) => each.code === 'answerNotAsked')) return { kind: 'elsewhere' }
  return { kind: 'refused', refusals: refusals.length > 0 ? refusals : [named ? { code: named } : { code: 'internal' }] }
}
