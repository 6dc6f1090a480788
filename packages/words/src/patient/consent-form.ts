import type { ByLanguage, Language } from '../language.ts'

/** What is wrong with the page of consents, by code and field. */
export type ConsentFormProblem =
  | { readonly code: 'choiceMissing'; readonly field: 'data' | 'messages' | 'agreedBy' }
  | { readonly code: 'consentToDataNeeded'; readonly field: 'data' }
  | { readonly code: 'nameMissing' | 'nameTooLong'; readonly field: 'name' | 'relationship' }
  | { readonly code: 'signatureUnreadable'; readonly field: 'signature' }

const CHOICE: Readonly<Record<'data' | 'messages' | 'agreedBy', ByLanguage<string>>> = {
  data: { en: 'Say whether the clinic may keep your answers.', ja: '回答の利用に同意するかどうかを選んでください。' },
  messages: { en: 'Say whether the clinic may send you messages.', ja: '連絡を受け取るかどうかを選んでください。' },
  agreedBy: { en: 'Say who is agreeing.', ja: '同意するのはどなたかを選んでください。' },
}

const NAME: Readonly<Record<'nameMissing' | 'nameTooLong', Readonly<Record<'name' | 'relationship', ByLanguage<string>>>>> = {
  nameMissing: {
    name: { en: 'Write your full name.', ja: '同意する方のお名前を入力してください。' },
    relationship: { en: 'Write how you are related to the patient.', ja: 'ご本人との関係を入力してください。' },
  },
  nameTooLong: {
    name: { en: 'Shorten the name.', ja: 'お名前を短くしてください。' },
    relationship: { en: 'Shorten this.', ja: 'ご本人との関係を短くしてください。' },
  },
}

function worded(problem: ConsentFormProblem): ByLanguage<string> {
  switch (problem.code) {
    case 'choiceMissing':
      return CHOICE[problem.field]
    case 'consentToDataNeeded':
      return {
        en: 'Without this we may not receive your answers. If you do not agree, please call us; your answers stay unsent.',
        ja: '同意がないと、回答を受け取ることができません。同意されない場合は、お電話ください。回答は送信されません。',
      }
    case 'signatureUnreadable':
      return {
        en: 'The signature could not be read. Clear it and draw it again, or leave it out.',
        ja: '署名を読み取れませんでした。消してもう一度書くか、署名なしで進んでください。',
      }
    default:
      return NAME[problem.code][problem.field]
  }
}

export const consentFormSentence = (problem: ConsentFormProblem, language: Language): string => worded(problem)[language]
