import type { ConsentRefusal } from '@sebone/domain/consent/give-consent'
import type { ConsentNotLive } from '@sebone/domain/consent/live-consent'
import type { WithdrawalRefusal } from '@sebone/domain/consent/withdraw-consent'
import type { ByLanguage, Language } from '../language.ts'
import { CONSENT_PURPOSE_NAMES } from '../names/consent-purpose.ts'
import { writeDate } from '../names/date.ts'

export type AnyConsentRefusal = ConsentNotLive | ConsentRefusal | WithdrawalRefusal

const { en: EN, ja: JA } = CONSENT_PURPOSE_NAMES

function worded(refusal: AnyConsentRefusal): ByLanguage<string> {
  switch (refusal.code) {
    case 'consentNotAskedHere':
      return refusal.purpose === 'treatment'
        ? {
            en: 'Consent to treatment is given at the clinic, after a physician has explained the risks.',
            ja: '治療の同意は、医師がリスクを説明したあと、院内でいただいてください。',
          }
        : {
            en: `Consent (${EN[refusal.purpose]}) is not asked for here. Ask for it at the clinic.`,
            ja: `「${JA[refusal.purpose]}」の同意は、ここではいただけません。院内でいただいてください。`,
          }
    case 'consentTextUnknown':
      return {
        en: `The consent text ${refusal.textId}, version ${refusal.textVersion}, is not known.`,
        ja: `同意文 ${refusal.textId} 第${refusal.textVersion}版は登録されていません。`,
      }
    case 'consentTextOfOtherPurpose':
      return {
        en: `This text is for another purpose: ${EN[refusal.textPurpose]}, not ${EN[refusal.purpose]}.`,
        ja: `この同意文は「${JA[refusal.textPurpose]}」のもので、「${JA[refusal.purpose]}」には使えません。`,
      }
    case 'consentTextNotInForce': {
      const { from, to } = refusal
      return {
        en: `This version is in force from ${writeDate(from, 'en')}${to === null ? '' : ` to ${writeDate(to, 'en')}`}, not on the day of consent. Use the version of that day.`,
        ja: `この版は${writeDate(from, 'ja')}から${to === null ? '' : `${writeDate(to, 'ja')}まで`}有効で、同意日には有効ではありません。同意日に有効な版を使ってください。`,
      }
    }
    case 'consentInFuture':
      return { en: 'The day of consent lies in the future.', ja: '同意日が未来の日付です。' }
    case 'consentEpisodeMissing':
      return {
        en: `Choose the episode that this consent (${EN[refusal.purpose]}) is about.`,
        ja: `「${JA[refusal.purpose]}」の同意がどの診療についてのものか選んでください。`,
      }
    case 'consentNotAboutAnEpisode':
      return {
        en: `Consent (${EN[refusal.purpose]}) is for the person, not for one episode.`,
        ja: `「${JA[refusal.purpose]}」の同意は、診療ごとではなく患者さんについて記録します。`,
      }
    case 'explanationMissing':
      return {
        en: 'Record which physician explained the risks, and when.',
        ja: 'リスクを説明した医師と説明日を入力してください。',
      }
    case 'explanationAfterConsent':
      return {
        en: `The risks were explained on ${writeDate(refusal.explainedOn, 'en')}, after the consent of ${writeDate(refusal.agreedOn, 'en')}.`,
        ja: `説明日（${writeDate(refusal.explainedOn, 'ja')}）が同意日（${writeDate(refusal.agreedOn, 'ja')}）よりあとです。`,
      }
    case 'consentAlreadyWithdrawn':
      return {
        en: `This consent was already withdrawn on ${writeDate(refusal.on, 'en')}.`,
        ja: `この同意は${writeDate(refusal.on, 'ja')}にすでに取り消されています。`,
      }
    case 'withdrawalBeforeConsent':
      return {
        en: `The consent was given later, on ${writeDate(refusal.agreedOn, 'en')}.`,
        ja: `取り消し日が同意日（${writeDate(refusal.agreedOn, 'ja')}）より前です。`,
      }
    case 'withdrawalInFuture':
      return { en: 'The day of withdrawal lies in the future.', ja: '取り消し日が未来の日付です。' }
    case 'consentNotGiven':
      return { en: `No consent: ${EN[refusal.purpose]}.`, ja: `「${JA[refusal.purpose]}」の同意がありません。` }
    case 'consentNotYetGiven':
      return {
        en: `Consent (${EN[refusal.purpose]}) was given only on ${writeDate(refusal.agreedOn, 'en')}.`,
        ja: `「${JA[refusal.purpose]}」の同意は${writeDate(refusal.agreedOn, 'ja')}からです。`,
      }
    case 'consentWithdrawn':
      return {
        en: `Consent (${EN[refusal.purpose]}) was withdrawn on ${writeDate(refusal.on, 'en')}.`,
        ja: `「${JA[refusal.purpose]}」の同意は${writeDate(refusal.on, 'ja')}に取り消されました。`,
      }
    case 'consentToBeRenewed':
      return {
        en: `The text has changed since ${writeDate(refusal.since, 'en')}: ask again (${EN[refusal.purpose]}).`,
        ja: `同意文が${writeDate(refusal.since, 'ja')}に変わりました。「${JA[refusal.purpose]}」の同意をもう一度いただいてください。`,
      }
  }
}

/** Why a consent cannot be recorded, withdrawn or relied on, and what to do. */
export const consentSentence = (refusal: AnyConsentRefusal, language: Language): string => worded(refusal)[language]
