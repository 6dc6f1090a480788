import type { ByLanguage, Language } from '../language.ts'

/** How the form as a whole, or the consents at its end, say no. Sentences about one answer: `answerSentence`. */
export const FORM_REFUSALS = [
  'alreadySent',
  'answersIncomplete',
  'consentNotAsked',
  'consentsMissing',
  'consentToDataNeeded',
  'definitionChanged',
  'nameMissing',
  'nameTooLong',
  'nameUnreadable',
  'notFound',
  'pageRefused',
  'relationshipMissing',
  'relationshipTooLong',
  'relationshipUnreadable',
  'signatureUnreadable',
  'staleVersion',
  'unknownPage',
] as const
export type FormRefusal = (typeof FORM_REFUSALS)[number]

const UNREADABLE: ByLanguage<string> = {
  en: 'This contains signs that cannot be stored. Please write it again without them.',
  ja: '保存できない文字が含まれています。その文字を除いて、もう一度入力してください。',
}
const TOO_LONG: ByLanguage<string> = { en: 'This is too long. Please shorten it.', ja: '長すぎます。短くしてください。' }
const RELOAD: ByLanguage<string> = {
  en: 'The questions have changed. Load the page again; what you have answered is kept.',
  ja: '質問が新しくなりました。ページを読み込み直してください。これまでの回答は残っています。',
}

const SENTENCES: Readonly<Record<FormRefusal, ByLanguage<string>>> = {
  alreadySent: {
    en: 'These answers have been sent already and cannot be changed.',
    ja: 'この回答はすでに送信されているため、変更できません。',
  },
  answersIncomplete: {
    en: 'Some questions are not answered yet.',
    ja: 'まだ回答していない質問があります。',
  },
  consentNotAsked: {
    en: 'Your agreement is not needed here.',
    ja: 'ここでは同意は必要ありません。',
  },
  consentsMissing: {
    en: 'Before you send your answers, please read what we ask you to agree to.',
    ja: '送信する前に、同意についてのページをご確認ください。',
  },
  consentToDataNeeded: {
    en: 'Without this agreement the clinic may not keep your answers. If you do not agree, please call us instead.',
    ja: 'この同意がないと、回答をお預かりできません。同意されない場合は、お電話でご連絡ください。',
  },
  definitionChanged: RELOAD,
  nameMissing: { en: 'Write your name.', ja: 'お名前を入力してください。' },
  nameTooLong: TOO_LONG,
  nameUnreadable: UNREADABLE,
  notFound: { en: 'This form is not to be found. Please ask the clinic for a new link.', ja: 'この問診票は見つかりません。クリニックにご連絡ください。' },
  pageRefused: { en: 'Something on this page cannot be taken yet.', ja: 'このページに、確認が必要な回答があります。' },
  relationshipMissing: {
    en: 'Write how you are related to the patient.',
    ja: '患者さんとの続柄を入力してください。',
  },
  relationshipTooLong: TOO_LONG,
  relationshipUnreadable: UNREADABLE,
  signatureUnreadable: {
    en: 'The signature could not be read. Sign again, or leave it out: your typed name is enough.',
    ja: '署名を読み取れませんでした。もう一度書いていただくか、お名前の入力だけでもかまいません。',
  },
  staleVersion: {
    en: 'Your answers were changed on another device. Load the page again and look through them.',
    ja: '別の端末で回答が変更されました。ページを読み込み直して、ご確認ください。',
  },
  unknownPage: RELOAD,
}

export const formRefusalSentence = (code: FormRefusal, language: Language): string => SENTENCES[code][language]
