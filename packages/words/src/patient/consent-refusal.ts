import type { ConsentRefusal } from '@sebone/domain/consent/give-consent'
import type { ByLanguage, Language } from '../language.ts'

const AT_THE_CLINIC: ByLanguage<string> = {
  en: 'We will ask you for this at the clinic.',
  ja: 'この同意は、来院のときにうかがいます。',
}

const TEXT_CHANGED: ByLanguage<string> = {
  en: 'This text has changed. Load the page again and read the new one.',
  ja: '文面が新しくなりました。ページを読み込み直して、もう一度ご確認ください。',
}

/** What went wrong is ours to mend; the patient can only try again or call. */
const TRY_AGAIN: ByLanguage<string> = {
  en: 'Your consent could not be saved. Load the page again, or tell us when you come.',
  ja: '同意を保存できませんでした。ページを読み込み直すか、来院のときにお知らせください。',
}

const SENTENCES: Readonly<Record<ConsentRefusal['code'], ByLanguage<string>>> = {
  consentNotAskedHere: AT_THE_CLINIC,
  explanationMissing: AT_THE_CLINIC,
  explanationAfterConsent: AT_THE_CLINIC,
  consentTextUnknown: TEXT_CHANGED,
  consentTextOfOtherPurpose: TEXT_CHANGED,
  consentTextNotInForce: TEXT_CHANGED,
  consentInFuture: TRY_AGAIN,
  consentEpisodeMissing: TRY_AGAIN,
  consentNotAboutAnEpisode: TRY_AGAIN,
}

export const consentRefusalSentence = (code: ConsentRefusal['code'], language: Language): string =>
  SENTENCES[code][language]
