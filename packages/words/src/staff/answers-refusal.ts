import type { ByLanguage } from '../language.ts'

/** How the server says no about alerts, forms and people who ask to be seen. */
export const ANSWERS_REFUSALS = [
  'alertAlreadyClosed',
  'answersIncomplete',
  'consultationClosed',
  'definitionChanged',
  'definitionUnknown',
  'intakeNotAtBaseline',
  'whatWasDoneMissing',
] as const
export type AnswersRefusal = (typeof ANSWERS_REFUSALS)[number]

export const ANSWERS_REFUSAL_SENTENCES: ByLanguage<Readonly<Record<AnswersRefusal, string>>> = {
  en: {
    alertAlreadyClosed: 'Somebody else has dealt with this alert. Load the page again to read what was done.',
    answersIncomplete: 'Some answers are missing or cannot be read. They are marked.',
    consultationClosed: 'Somebody else has decided about this request. Load the page again.',
    definitionChanged: 'The patient was asked with another version of this form. Load the page again and enter that one.',
    definitionUnknown: 'This form is not known.',
    intakeNotAtBaseline: 'A first intake is asked before the first treatment.',
    whatWasDoneMissing: 'Write what was done.',
  },
  ja: {
    alertAlreadyClosed: 'ほかのスタッフが先に対応しました。ページを読み込み直して、対応の内容を確認してください。',
    answersIncomplete: '未回答の質問、または読み取れない回答があります。印のある箇所を確認してください。',
    consultationClosed: 'この申し込みには、ほかのスタッフが先に対応しました。ページを読み込み直してください。',
    definitionChanged: '患者さんには、この問診票の別の版をお願いしています。ページを読み込み直して、その版に入力してください。',
    definitionUnknown: 'この問診票は登録されていません。',
    intakeNotAtBaseline: '初診の問診票は、最初の治療の前にお願いするものです。',
    whatWasDoneMissing: '対応の内容を入力してください。',
  },
}
