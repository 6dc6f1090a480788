import type { AlertRuleRefusal } from '@sebone/domain/follow-up/check-alert-rules'
import type { IntercurrentEventRefusal } from '@sebone/domain/follow-up/intercurrent-event'
import type { ByLanguage, Language } from '../language.ts'
import { writeDate, writePartialDate } from '../names/date.ts'
import { INTERCURRENT_EVENT_NAMES } from '../names/follow-up.ts'
import { listOf } from '../names/list.ts'
import { quoted } from '../names/quoted.ts'
import { RED_FLAG_NAMES } from '../names/red-flag.ts'

function worded(refusal: AlertRuleRefusal | IntercurrentEventRefusal): ByLanguage<string> {
  switch (refusal.code) {
    case 'eventBeforeTreatment':
      return {
        en: `“${INTERCURRENT_EVENT_NAMES.en[refusal.kind]}” on ${writePartialDate(refusal.on, 'en')} lies before the treatment (${writePartialDate(refusal.treatedOn, 'en')}).`,
        ja: `「${INTERCURRENT_EVENT_NAMES.ja[refusal.kind]}」の日付（${writePartialDate(refusal.on, 'ja')}）が治療（${writePartialDate(refusal.treatedOn, 'ja')}）より前です。`,
      }
    case 'eventInFuture':
      return {
        en: `“${INTERCURRENT_EVENT_NAMES.en[refusal.kind]}”: ${writePartialDate(refusal.on, 'en')} lies in the future.`,
        ja: `「${INTERCURRENT_EVENT_NAMES.ja[refusal.kind]}」の日付（${writePartialDate(refusal.on, 'ja')}）が未来です。`,
      }
    case 'answeredAfterDeath':
      return {
        en: `There is an answer of ${writeDate(refusal.answeredOn, 'en')}, after the recorded death (${writePartialDate(refusal.on, 'en')}). One of the two dates is wrong.`,
        ja: `死亡日（${writePartialDate(refusal.on, 'ja')}）より後の回答（${writeDate(refusal.answeredOn, 'ja')}）があります。どちらかの日付が誤っています。`,
      }
    case 'alertRuleTwice':
      return {
        en: `The rule ${quoted(refusal.id, 'en')} is there twice.`,
        ja: `規則${quoted(refusal.id, 'ja')}が重複しています。`,
      }
    case 'alertRuleForNothing':
      return {
        en: `The rule ${quoted(refusal.id, 'en')} is for nothing: choose at least one entry.`,
        ja: `規則${quoted(refusal.id, 'ja')}の対象がありません。1つ以上選んでください。`,
      }
    case 'alertLimitNotPositive':
      return {
        en: `The limit of the rule ${quoted(refusal.id, 'en')} must be above 0.`,
        ja: `規則${quoted(refusal.id, 'ja')}の基準値は0より大きくしてください。`,
      }
    case 'redFlagsWithoutCallNow': {
      const names = (language: Language) => listOf(refusal.flags.map((flag) => RED_FLAG_NAMES[language][flag]), language)
      return {
        en: `Every warning sign must lead to “call now”. Without such a rule: ${names('en')}.`,
        ja: `注意が必要な症状は、すべて「今すぐ電話」にしてください。規則がないもの：${names('ja')}。`,
      }
    }
    case 'saddleNumbnessWithoutCallNow':
      return {
        en: 'Numbness marked in the saddle must lead to “call now”.',
        ja: '図に記入された股や肛門のまわりのしびれは、「今すぐ電話」にしてください。',
      }
  }
}

export const followUpSentence = (refusal: AlertRuleRefusal | IntercurrentEventRefusal, language: Language): string =>
  worded(refusal)[language]
