import type { ProtocolField, ProtocolRefusal } from '@sebone/domain/follow-up/check-protocol'
import type { NoProtocol, ProtocolVersionRefusal } from '@sebone/domain/follow-up/protocol-version'
import type { ByLanguage, Language } from '../language.ts'
import { POINT_NAMES } from '../names/assessment-point.ts'
import { writeDate, writePartialDate } from '../names/date.ts'
import { listOf } from '../names/list.ts'

export const PROTOCOL_FIELD_NAMES: ByLanguage<Readonly<Record<ProtocolField, string>>> = {
  en: {
    due: 'due date',
    opensOnDay: 'first day',
    closesOnDay: 'last day',
    graceDays: 'days of grace',
    nominalDay: 'nominal day',
    baselineMaxAgeDays: 'greatest age of a baseline',
  },
  ja: {
    due: '期日',
    opensOnDay: '開始日',
    closesOnDay: '終了日',
    graceDays: '猶予日数',
    nominalDay: '表示日',
    baselineMaxAgeDays: '治療前の回答の有効日数',
  },
}

function worded(refusal: ProtocolRefusal | Exclude<ProtocolVersionRefusal, { code: 'protocolInvalid' }> | NoProtocol): ByLanguage<string> {
  switch (refusal.code) {
    case 'protocolDayNotWhole': {
      const { point, field } = refusal
      const [en, ja] = point === null ? ['', ''] : [`${POINT_NAMES.en[point]}: `, `${POINT_NAMES.ja[point]}：`]
      return {
        en: `${en}write the ${PROTOCOL_FIELD_NAMES.en[field]} as a whole number of days or months.`,
        ja: `${ja}${PROTOCOL_FIELD_NAMES.ja[field]}は整数で入力してください。`,
      }
    }
    case 'windowReversed':
      return {
        en: `${POINT_NAMES.en[refusal.point]}: the window closes (day ${refusal.closesOnDay}) before it opens (day ${refusal.opensOnDay}).`,
        ja: `${POINT_NAMES.ja[refusal.point]}：終了日（${refusal.closesOnDay}日目）が開始日（${refusal.opensOnDay}日目）より前です。`,
      }
    case 'windowBeforeTreatment':
      return {
        en: `${POINT_NAMES.en[refusal.point]}: the window must open after the day of treatment, not on day ${refusal.opensOnDay}.`,
        ja: `${POINT_NAMES.ja[refusal.point]}：開始日は治療日の翌日以降にしてください（現在${refusal.opensOnDay}日目）。`,
      }
    case 'windowsOverlap':
      return {
        en: `The windows of “${POINT_NAMES.en[refusal.first]}” and “${POINT_NAMES.en[refusal.second]}” share days ${refusal.fromDay} to ${refusal.toDay}. A day may belong to one point only.`,
        ja: `「${POINT_NAMES.ja[refusal.first]}」と「${POINT_NAMES.ja[refusal.second]}」の期間が${refusal.fromDay}〜${refusal.toDay}日目で重なっています。1つの日は1つの時点にだけ属します。`,
      }
    case 'windowsOutOfOrder':
      return {
        en: `The window of “${POINT_NAMES.en[refusal.first]}” must come before that of “${POINT_NAMES.en[refusal.second]}”.`,
        ja: `「${POINT_NAMES.ja[refusal.first]}」の期間は「${POINT_NAMES.ja[refusal.second]}」より前にしてください。`,
      }
    case 'dueOutsideWindow':
      return {
        en: `${POINT_NAMES.en[refusal.point]}: the due date (day ${refusal.dueFromDay} to ${refusal.dueToDay}, by month) may lie outside the window.`,
        ja: `${POINT_NAMES.ja[refusal.point]}：期日（月により${refusal.dueFromDay}〜${refusal.dueToDay}日目）が期間の外になることがあります。`,
      }
    case 'nominalDayOutsideWindow':
      return {
        en: `${POINT_NAMES.en[refusal.point]}: the nominal day (${refusal.nominalDay}) lies outside the window.`,
        ja: `${POINT_NAMES.ja[refusal.point]}：表示日（${refusal.nominalDay}日目）が期間の外です。`,
      }
    case 'protocolVersionTwice':
      return { en: `Version ${refusal.version} is there twice.`, ja: `第${refusal.version}版が重複しています。` }
    case 'protocolValidityReversed':
      return {
        en: `Version ${refusal.version} ends (${writeDate(refusal.validTo, 'en')}) before it begins (${writeDate(refusal.validFrom, 'en')}).`,
        ja: `第${refusal.version}版の終了日（${writeDate(refusal.validTo, 'ja')}）が開始日（${writeDate(refusal.validFrom, 'ja')}）より前です。`,
      }
    case 'protocolsOverlap':
      return {
        en: `Versions ${refusal.first} and ${refusal.second} would both be valid from ${writeDate(refusal.from, 'en')}. End the earlier one the day before.`,
        ja: `第${refusal.first}版と第${refusal.second}版が${writeDate(refusal.from, 'ja')}から同時に有効になります。前の版を前日で終了してください。`,
      }
    case 'noProtocol':
      return {
        en: `No follow-up protocol is valid for a treatment on ${writePartialDate(refusal.on, 'en')}.`,
        ja: `${writePartialDate(refusal.on, 'ja')}の治療に有効な経過観察計画がありません。`,
      }
    case 'protocolUndecided': {
      const versions = refusal.versions.map(String)
      return {
        en: `${writePartialDate(refusal.on, 'en')} does not decide which follow-up protocol applies (version ${listOf(versions, 'en')}). The day of treatment is needed.`,
        ja: `${writePartialDate(refusal.on, 'ja')}だけでは、どの経過観察計画（第${listOf(versions, 'ja')}版）か決まりません。治療日を確認してください。`,
      }
    }
  }
}

/** What is wrong with a protocol or its versions; one sentence for each problem. */
export function protocolSentence(refusal: ProtocolRefusal | ProtocolVersionRefusal | NoProtocol, language: Language): string {
  if (refusal.code !== 'protocolInvalid') return worded(refusal)[language]
  const problems = refusal.problems.map((problem) => worded(problem)[language])
  return language === 'ja' ? `第${refusal.version}版：${problems.join('')}` : `Version ${refusal.version}: ${problems.join(' ')}`
}
