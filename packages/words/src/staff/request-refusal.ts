import type { ByLanguage } from '../language.ts'
import { ANSWERS_REFUSAL_SENTENCES, ANSWERS_REFUSALS } from './answers-refusal.ts'

/** How the server says no to a request as such, whatever the field of medicine. */
export const REQUEST_REFUSALS = [
  'alreadySent',
  'cannotBeMerged',
  'idTaken',
  'internal',
  'invalidInput',
  'linkCannotBeOpened',
  'noLongerListed',
  'notFound',
  'notPermitted',
  'notSignedIn',
  'numberTaken',
  'requestClosed',
  'samePatient',
  'staleVersion',
  'tooLarge',
  ...ANSWERS_REFUSALS,
] as const
export type RequestRefusal = (typeof REQUEST_REFUSALS)[number]

export const REQUEST_REFUSAL_SENTENCES: ByLanguage<Readonly<Record<RequestRefusal, string>>> = {
  en: {
    alreadySent: 'These answers have been sent already and cannot be changed.',
    cannotBeMerged: 'These two records cannot be merged: one of them was merged already, or both have an episode under the same report number.',
    idTaken: 'Something else is stored under this mark. Load the page again and repeat.',
    internal: 'Something went wrong on our side. Nothing was stored. Please try again.',
    invalidInput: 'Something in this form cannot be read. Check what you typed.',
    linkCannotBeOpened: 'This link cannot be opened.',
    noLongerListed: 'Somebody else has dealt with this meanwhile, or an answer has come. The list is up to date again.',
    notFound: 'This is not to be found. It may have been removed.',
    notPermitted: 'Your role does not include this.',
    notSignedIn: 'You are no longer signed in. Sign in again; what you typed here is not stored yet.',
    numberTaken: 'Another patient has this number.',
    requestClosed: 'This request is closed. Create a new link.',
    samePatient: 'This is one and the same record.',
    staleVersion: 'Someone else has changed this meanwhile. Load the page again, compare, and then change it.',
    tooLarge: 'This is too much text for one entry.',
    ...ANSWERS_REFUSAL_SENTENCES.en,
  },
  ja: {
    alreadySent: 'この回答はすでに送信されているため、変更できません。',
    cannotBeMerged: 'この2つの登録は統合できません。どちらかがすでに統合済みか、同じ報告書番号のエピソードが両方にあります。',
    idTaken: '同じ識別番号で別の記録があります。ページを読み込み直して、もう一度操作してください。',
    internal: 'システム側で問題が起こり、保存できませんでした。もう一度お試しください。',
    invalidInput: '読み取れない項目があります。入力内容を確認してください。',
    linkCannotBeOpened: 'このリンクは開けません。',
    noLongerListed: 'ほかのスタッフが対応したか、回答が届いたため、すでに一覧にありません。一覧は最新の状態です。',
    notFound: '見つかりません。削除された可能性があります。',
    notPermitted: 'この操作の権限がありません。',
    notSignedIn: 'サインインが切れています。もう一度サインインしてください（入力中の内容はまだ保存されていません）。',
    numberTaken: 'この番号は別の患者さんに使われています。',
    requestClosed: 'この依頼は終了しています。新しいリンクを作成してください。',
    samePatient: '同じ登録です。',
    staleVersion: 'ほかのスタッフが先に変更しました。ページを読み込み直し、内容を確認してから変更してください。',
    tooLarge: '入力が長すぎます。',
    ...ANSWERS_REFUSAL_SENTENCES.ja,
  },
}
