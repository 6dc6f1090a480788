import { texts } from '../../language/texts.ts'

export const signInTexts = texts('signIn', {
  en: {
    title: 'Sign in',
    lede: 'For the people who work at the clinic. Accounts are made by invitation.',
    email: 'Email address',
    password: 'Password',
    submit: 'Sign in',
    submitting: 'Signing in',
    missingEmail: 'Enter your email address',
    missingPassword: 'Enter your password',
    code: 'Code',
    codeHint: 'The six digits in your authenticator. Without your phone, use one of your recovery codes.',
    missingCode: 'Enter the code',
    startAgain: 'Start again',
  },
  ja: {
    title: 'サインイン',
    lede: '医院のスタッフ専用です。アカウントは招待によって作られます。',
    email: 'メールアドレス',
    password: 'パスワード',
    submit: 'サインイン',
    submitting: 'サインインしています',
    missingEmail: 'メールアドレスを入力してください',
    missingPassword: 'パスワードを入力してください',
    code: 'コード',
    codeHint: '認証アプリに表示される6桁の数字を入力してください。スマートフォンがないときは、回復コードを使えます。',
    missingCode: 'コードを入力してください',
    startAgain: '最初からやり直す',
  },
})
