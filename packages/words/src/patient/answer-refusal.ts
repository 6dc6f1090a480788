import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import type { ByLanguage, Language } from '../language.ts'

function worded(refusal: AnswerRefusal): ByLanguage<string> {
  switch (refusal.code) {
    case 'unknownItem':
      return {
        en: 'This question is not part of the form. Load the page again and answer once more.',
        ja: 'この質問は現在の問診票にありません。ページを読み込み直して、もう一度お答えください。',
      }
    case 'answerMissing':
    case 'notAScore':
      return {
        en: 'Choose a number from 0 to 10, or “Not sure”.',
        ja: '0から10までの数字、または「わからない」を選んでください。',
      }
    case 'answerNotText':
      return {
        en: 'This answer could not be read. Please give it again.',
        ja: '回答を読み取れませんでした。お手数ですが、もう一度お答えください。',
      }
    case 'answerTooLong':
      return {
        en: `Shorten this to ${refusal.maxLength} characters or fewer. It has ${refusal.length} now.`,
        ja: `${refusal.maxLength}文字以内で入力してください（現在${refusal.length}文字です）。`,
      }
    case 'answerUnreadable':
      return {
        en: 'This text contains signs that cannot be stored. Please write it again without them.',
        ja: '保存できない文字が含まれています。その文字を除いて、もう一度入力してください。',
      }
  }
}

/** The same words in the list on top of the page and at the field. */
export const answerSentence = (refusal: AnswerRefusal, language: Language): string => worded(refusal)[language]
