import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import type { ByLanguage, Language } from '../language.ts'
import { typedDateSentences } from './typed-date-refusal.ts'
import { quoted } from '../names/quoted.ts'

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
    case 'answerNotAsked':
      return {
        en: 'This question is no longer asked, because an earlier answer was changed. Its answer was not taken.',
        ja: '前の回答が変わったため、この質問はなくなりました。この回答は受け付けていません。',
      }
    case 'choiceMissing':
      return { en: 'Choose an answer.', ja: '回答を選んでください。' }
    case 'numberMissing':
      return { en: 'Write a number.', ja: '数字を入力してください。' }
    case 'dateMissing':
      return {
        en: 'Write when it was. A month or a year is fine where the day is not known.',
        ja: '時期を入力してください。日がわからないときは、年や月だけでもかまいません。',
      }
    case 'extentMissing':
      return { en: 'Mark the places, or choose “Nowhere”.', ja: '場所を選ぶか、「どこにもない」を選んでください。' }
    case 'notAChoice':
      return { en: 'Choose one of the answers in the list.', ja: '一覧の中から選んでください。' }
    case 'exclusiveChoice':
      return {
        en: 'One of these answers cannot stand beside the others. Keep either that one or the others.',
        ja: '同時に選べない回答が含まれています。どちらか一方だけを選んでください。',
      }
    case 'notAWholeNumber':
      return {
        en: `Write a whole number. ${quoted(refusal.text, 'en')} is not one.`,
        ja: `${quoted(refusal.text, 'ja')}は整数ではありません。整数で入力してください。`,
      }
    case 'numberOutOfRange':
      return {
        en: `Write a number from ${refusal.min} to ${refusal.max}.`,
        ja: `${refusal.min}から${refusal.max}までの数字を入力してください。`,
      }
    case 'answerNotADate':
      return {
        en: `${quoted(refusal.text, 'en')} is not a date. Write it like 2022-12-03, 2022-12 or 2022.`,
        ja: `${quoted(refusal.text, 'ja')}は日付として読み取れません。2022-12-03、2022-12、2022 のように入力してください。`,
      }
    case 'dateTooCoarse':
      return refusal.coarsest === 'day'
        ? { en: 'Write the day too.', ja: '日まで入力してください。' }
        : { en: 'Write the month too.', ja: '月まで入力してください。' }
    case 'answerDateInFuture':
      return { en: 'Write a date that has come already.', ja: '今日までの日付を入力してください。' }
    case 'answerUnknownRegion':
      return {
        en: 'A marked place is not on this body map. Load the page again and mark it once more.',
        ja: '図にない場所が含まれています。ページを読み込み直して、もう一度選んでください。',
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
    default:
      return typedDateSentences(refusal)
  }
}

/** The same words in the list on top of the page and at the field. */
export const answerSentence = (refusal: AnswerRefusal, language: Language): string => worded(refusal)[language]
