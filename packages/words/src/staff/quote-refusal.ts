import type { PriceListRefusal } from '@sebone/domain/pricing/check-price-lists'
import type { QuoteRefusal } from '@sebone/domain/pricing/quote-life'
import type { ByLanguage, Language } from '../language.ts'
import { writeDate } from '../names/date.ts'
import { METHOD_NAMES } from '../names/method.ts'
import { QUOTE_EVENT_DONE, QUOTE_STATUS_NAMES } from '../names/quote-status.ts'
import { quoted } from '../names/quoted.ts'

function worded(refusal: PriceListRefusal | QuoteRefusal): ByLanguage<string> {
  switch (refusal.code) {
    case 'priceListTwice':
      return {
        en: `The price list ${quoted(refusal.id, 'en')} is there twice.`,
        ja: `料金表${quoted(refusal.id, 'ja')}が重複しています。`,
      }
    case 'priceListValidityReversed':
      return {
        en: `The price list ${quoted(refusal.id, 'en')} ends (${writeDate(refusal.validTo, 'en')}) before it begins (${writeDate(refusal.validFrom, 'en')}).`,
        ja: `料金表${quoted(refusal.id, 'ja')}の終了日（${writeDate(refusal.validTo, 'ja')}）が開始日（${writeDate(refusal.validFrom, 'ja')}）より前です。`,
      }
    case 'priceListsOverlap':
      return {
        en: `Two price lists of the ${METHOD_NAMES.en[refusal.method]} would be valid from ${writeDate(refusal.from, 'en')}: ${quoted(refusal.first, 'en')} and ${quoted(refusal.second, 'en')}. End the earlier one the day before.`,
        ja: `${METHOD_NAMES.ja[refusal.method]}の料金表${quoted(refusal.first, 'ja')}と${quoted(refusal.second, 'ja')}が${writeDate(refusal.from, 'ja')}から同時に有効になります。前の料金表を前日で終了してください。`,
      }
    case 'quoteNotGiven':
      return {
        en: `This quote is a draft: it has to be given before it can be ${QUOTE_EVENT_DONE.en[refusal.event]}.`,
        ja: `この見積りは下書きです。提示する前に${QUOTE_EVENT_DONE.ja[refusal.event]}はできません。`,
      }
    case 'quoteAlreadyGiven':
      return {
        en: 'This quote has been given, and its amounts never change. Give a new one instead.',
        ja: 'この見積りは提示済みのため、金額は変更できません。新しい見積りを作成してください。',
      }
    case 'quoteClosed':
      return {
        en: `This quote is closed (${QUOTE_STATUS_NAMES.en[refusal.status].toLowerCase()}) and cannot be ${QUOTE_EVENT_DONE.en[refusal.event]}.`,
        ja: `この見積りは終了しています（${QUOTE_STATUS_NAMES.ja[refusal.status]}）。${QUOTE_EVENT_DONE.ja[refusal.event]}はできません。`,
      }
    case 'quotePastLastDay':
      return {
        en: `This quote held until ${writeDate(refusal.lastDay, 'en')} and cannot be accepted on ${writeDate(refusal.on, 'en')}. Give a new one.`,
        ja: `この見積りの有効期限は${writeDate(refusal.lastDay, 'ja')}です。${writeDate(refusal.on, 'ja')}には承諾できません。新しい見積りを作成してください。`,
      }
    case 'quoteNotPastLastDay':
      return {
        en: `This quote holds until ${writeDate(refusal.lastDay, 'en')} and has not expired.`,
        ja: `この見積りは${writeDate(refusal.lastDay, 'ja')}まで有効で、期限切れではありません。`,
      }
    case 'beforeQuoteWasGiven':
      return {
        en: `${writeDate(refusal.on, 'en')} lies before the day on which this quote was given (${writeDate(refusal.givenOn, 'en')}).`,
        ja: `${writeDate(refusal.on, 'ja')}は、この見積りの提示日（${writeDate(refusal.givenOn, 'ja')}）より前です。`,
      }
  }
}

export const quoteSentence = (refusal: PriceListRefusal | QuoteRefusal, language: Language): string =>
  worded(refusal)[language]
