import type { AdverseEventRefusal } from '@sebone/domain/episode/adverse-event'
import type { ByLanguage, Language } from '../language.ts'
import { writePartialDate } from '../names/date.ts'

function worded(refusal: AdverseEventRefusal): ByLanguage<string> {
  switch (refusal.code) {
    case 'adverseEventInFuture':
      return { en: `${writePartialDate(refusal.on, 'en')} lies in the future.`, ja: `${writePartialDate(refusal.on, 'ja')}は未来の日付です。` }
    case 'adverseEventBeforeTreatment':
      return {
        en: `${writePartialDate(refusal.on, 'en')} lies before the treatment (${writePartialDate(refusal.treatedOn, 'en')}).`,
        ja: `${writePartialDate(refusal.on, 'ja')}は治療（${writePartialDate(refusal.treatedOn, 'ja')}）より前です。`,
      }
    case 'resolvedBeforeBegun':
      return {
        en: `It cannot be over on ${writePartialDate(refusal.resolvedOn, 'en')}, before it began (${writePartialDate(refusal.on, 'en')}).`,
        ja: `回復の日（${writePartialDate(refusal.resolvedOn, 'ja')}）が、起きた日（${writePartialDate(refusal.on, 'ja')}）より前です。`,
      }
    case 'resolvedInFuture':
      return {
        en: `${writePartialDate(refusal.resolvedOn, 'en')} lies in the future. Leave it empty while it lasts.`,
        ja: `${writePartialDate(refusal.resolvedOn, 'ja')}は未来の日付です。続いているあいだは空欄にしてください。`,
      }
    case 'fatalAndResolved':
      return {
        en: 'What ended in death has no day on which it was over. Leave that day empty, or correct the severity.',
        ja: '死亡に至った場合、回復の日は記録できません。回復の日を空欄にするか、重症度を訂正してください。',
      }
  }
}

export const adverseEventSentence = (refusal: AdverseEventRefusal, language: Language): string => worded(refusal)[language]
