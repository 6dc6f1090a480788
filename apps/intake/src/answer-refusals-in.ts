import type { AnswerRefusal } from '@sebone/domain/instrument/answer-refusal'

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

type Facts = Readonly<Record<string, unknown>>
const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null
export const at = (value: unknown, key: string): unknown => (isFacts(value) ? value[key] : undefined)

/** Made by our own server's closed list of refusals: with a known code the rest has its shape. */
const isAnswerRefusal = (value: unknown): value is AnswerRefusal =>
  Object.keys(KNOWN).some((code) => code === at(value, 'code')) && typeof at(value, 'item') === 'string'

/** What is wrong with single answers, where a refusal of the patient router says so. */
export function answerRefusalsIn(refusal: unknown): readonly AnswerRefusal[] {
  const problems = at(refusal, 'problems')
  return Array.isArray(problems) ? problems.filter(isAnswerRefusal) : []
}
