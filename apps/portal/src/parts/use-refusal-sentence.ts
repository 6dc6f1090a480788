import { isPartialDate } from '@sebone/domain/calendar/partial-date'
import type { Language } from '@sebone/words/language'
import { writePartialDate } from '@sebone/words/names/date'
import { PEOPLE_REFUSALS, peopleRefusalSentence } from '@sebone/words/staff/people-refusal'
import { refusalSentence } from '@sebone/words/staff/refusals'
import { REQUEST_REFUSAL_SENTENCES, REQUEST_REFUSALS } from '@sebone/words/staff/request-refusal'
import type { Refusal } from '../data/refusal.ts'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { isStaffRefusal } from './staff-refusal.ts'
import { refusalTexts } from './refusal-words.ts'

const PLAIN = [
  'unreachable',
  'notSignedIn',
  'findingTakesOther',
  'treatmentInFuture',
  'dateInFuture',
  'nothingAnswered',
  'scoreAndNotSure',
  'nothingTreated',
  'reportBeforeTreatment',
  'treatmentBeforeBirth',
  'answerBeforeBirth',
  'followUpBeforeTreatment',
] as const

const dateOf = (stated: unknown, language: Language): string =>
  typeof stated === 'string' && isPartialDate(stated) ? writePartialDate(stated, language) : ''

/** Why something was not accepted, in words: the field's own first, then the request's, and never a bare code alone. */
export function useRefusalSentence(): (refusal: Refusal) => string {
  const t = useText(refusalTexts)
  const language = useLanguage()
  return (refusal) => {
    if (isStaffRefusal(refusal)) return refusalSentence(refusal, language)
    const people = PEOPLE_REFUSALS.find((code) => code === refusal.code)
    if (people) return peopleRefusalSentence({ ...refusal, code: people }, language)
    if (refusal.code === 'settingRefused' && Array.isArray(refusal['problems']))
      return refusal['problems'].filter(isStaffRefusal).map((problem) => refusalSentence(problem, language)).join(' ')
    const plain = PLAIN.find((code) => code === refusal.code)
    if (plain) return t(plain)
    if (refusal.code === 'discTreatedAndNot') return t('discTreatedAndNot', { disc: String(refusal['disc']) })
    if (refusal.code === 'bornAfterRecord')
      return t('bornAfterRecord', { date: dateOf(refusal['on'], language), birthDate: dateOf(refusal['birthDate'], language) })
    const request = REQUEST_REFUSALS.find((code) => code === refusal.code)
    return request ? REQUEST_REFUSAL_SENTENCES[language][request] : t('unknown', { code: refusal.code })
  }
}
