import type { Language } from '../language.ts'
import { plural } from '../names/count.ts'

/** How sign-in and the managing of people say no. */
export const PEOPLE_REFUSALS = [
  'accountClosed',
  'alreadyWorksHere',
  'alsoWorksElsewhere',
  'codeUsedAlready',
  'emailUnreadable',
  'exportTooLarge',
  'freshFactorNeeded',
  'invitationCannotBeOpened',
  'lastManager',
  'notYourself',
  'passwordTooShort',
  'passwordTooShortAlone',
  'signInAgain',
  'signInSlowedDown',
  'wrongCode',
  'wrongPassword',
  'wrongSignIn',
] as const
export type PeopleRefusalCode = (typeof PEOPLE_REFUSALS)[number]

export type PeopleRefusal = {
  readonly code: PeopleRefusalCode
  readonly shortest?: number
  readonly seconds?: number
  readonly most?: number
}

/** "30 seconds", "2 minutes": rounded up, so that nobody tries too early. */
function waitText(seconds: number, language: Language): string {
  const minutes = Math.ceil(seconds / 60)
  if (language === 'ja') return seconds < 60 ? `${seconds}秒` : `${minutes}分`
  if (seconds < 60) return plural(seconds, 'second')
  return minutes === 1 ? 'one minute' : `${minutes} minutes`
}

type Write = (refusal: PeopleRefusal, language: Language) => string

const SENTENCES: Readonly<Record<Language, Readonly<Record<PeopleRefusalCode, string | Write>>>> = {
  en: {
    accountClosed: 'This account has been closed. Ask whoever manages the people of your clinic.',
    alreadyWorksHere: 'Somebody with this e-mail address is in the list already. Open their account again, or change their role there.',
    alsoWorksElsewhere:
      'This account also opens another clinic, so one clinic alone cannot reset it. They can sign in with a recovery code; otherwise ask whoever runs this server.',
    codeUsedAlready: 'This code has been used just now. Wait for the next one, at most half a minute.',
    emailUnreadable: 'This is not an e-mail address. Write it like name@example.jp.',
    exportTooLarge: ({ most = 0 }) => `There are more than ${most.toLocaleString('en')} rows. Narrow it down by person, patient or days.`,
    freshFactorNeeded: 'This was not confirmed, so nothing was changed.',
    invitationCannotBeOpened:
      'This link cannot be opened: it has been used, withdrawn or is older than seven days, or part of it is missing. Ask for a new one.',
    lastManager: 'This is the only manager. Make somebody else a manager first.',
    notYourself: 'Your own role and access are changed by another manager.',
    passwordTooShort: ({ shortest = 0 }) => `This password is too short: at least ${shortest} characters.`,
    passwordTooShortAlone: ({ shortest = 0 }) =>
      `Your password is too short to stand alone. Change it to one of at least ${shortest} characters first.`,
    signInAgain: 'Too much time has passed, or there were too many tries. Enter your password again.',
    signInSlowedDown: ({ seconds = 0 }) => `There were too many tries. Wait ${waitText(seconds, 'en')}, then try again.`,
    wrongCode: 'This code is not right. Type the one that is shown now.',
    wrongPassword: 'This password is not right.',
    wrongSignIn:
      'The e-mail address or the password is not right. Both are as you were invited; the password counts capital letters.',
  },
  ja: {
    accountClosed: 'このアカウントは停止されています。医院の管理者に相談してください。',
    alreadyWorksHere: 'このメールアドレスの方はすでに一覧にいます。一覧からアカウントを再開するか、役割を変更してください。',
    alsoWorksElsewhere:
      'このアカウントはほかの医院でも使われているため、1つの医院だけではリセットできません。本人が回復コードでサインインできます。できない場合はサーバーの運営者に相談してください。',
    codeUsedAlready: 'このコードは使用済みです。次のコードが表示されるまで（30秒以内）お待ちください。',
    emailUnreadable: 'メールアドレスとして読み取れません。name@example.jp のように入力してください。',
    exportTooLarge: ({ most = 0 }) => `${most.toLocaleString('ja')}件を超えています。スタッフ、患者、期間で絞り込んでください。`,
    freshFactorNeeded: '確認が行われなかったため、何も変更されていません。',
    invitationCannotBeOpened:
      'このリンクは開けません。使用済み、取り消し済み、7日間の期限切れ、またはリンクの一部が欠けています。新しいリンクを依頼してください。',
    lastManager: '管理者はこの方だけです。先に別の方を管理者にしてください。',
    notYourself: '自分の役割と利用の停止は、ほかの管理者が行います。',
    passwordTooShort: ({ shortest = 0 }) => `パスワードが短すぎます。${shortest}文字以上にしてください。`,
    passwordTooShortAlone: ({ shortest = 0 }) =>
      `今のパスワードは単独で使うには短すぎます。先に${shortest}文字以上のパスワードに変更してください。`,
    signInAgain: '時間が経ちすぎたか、試行が多すぎました。もう一度パスワードを入力してください。',
    signInSlowedDown: ({ seconds = 0 }) => `試行が多すぎます。${waitText(seconds, 'ja')}待ってから、もう一度お試しください。`,
    wrongCode: 'コードが正しくありません。いま表示されているコードを入力してください。',
    wrongPassword: 'パスワードが正しくありません。',
    wrongSignIn:
      'メールアドレスまたはパスワードが正しくありません。招待されたときのメールアドレスと、大文字・小文字を区別したパスワードを入力してください。',
  },
}

export function peopleRefusalSentence(refusal: PeopleRefusal, language: Language): string {
  const sentence = SENTENCES[language][refusal.code]
  return typeof sentence === 'string' ? sentence : sentence(refusal, language)
}
