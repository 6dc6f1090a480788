import { texts } from '../../language/texts.ts'

export const factorTexts = texts('factor', {
  en: {
    whyCode: 'This cannot be taken back, or it leaves the clinic. Show that it is still you, and it goes on by itself. Ten minutes long you are not asked again.',
    whyPassword:
      'This cannot be taken back, or it leaves the clinic. Show that it is still you, and it goes on by itself. Your account has no second factor yet, so it is your password that is asked for.',
    code: 'Code',
    codeHint: 'The six digits in your authenticator, or a recovery code.',
    codeMissing: 'Enter the code',
    password: 'Password',
    passwordMissing: 'Enter your password',
    confirm: 'Confirm',
    confirming: 'Confirming',
    cancel: 'Do nothing',
  },
  ja: {
    whyCode: '取り消せない操作、または情報が院外に出る操作です。本人確認のあと、操作は自動で続きます。10分間は再び確認しません。',
    whyPassword:
      '取り消せない操作、または情報が院外に出る操作です。本人確認のあと、操作は自動で続きます。2段階認証がまだ設定されていないため、パスワードで確認します。',
    code: 'コード',
    codeHint: '認証アプリに表示される6桁の数字、または回復コード。',
    codeMissing: 'コードを入力してください',
    password: 'パスワード',
    passwordMissing: 'パスワードを入力してください',
    confirm: '確認する',
    confirming: '確認しています',
    cancel: '操作をやめる',
  },
})
