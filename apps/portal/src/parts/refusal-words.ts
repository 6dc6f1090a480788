import { texts } from '../language/texts.ts'

/** What the server says no to besides the rules of the field. */
export const refusalTexts = texts('refusal', {
  en: {
    unreachable: 'The server could not be reached. Nothing typed here is lost: try again when the connection is back.',
    notSignedIn: 'You were signed out before this could be saved. Sign in, then save again: what you typed is still here.',
    findingTakesOther: 'This finding does not lie at such a place. Write the place that it takes.',
    treatmentInFuture: 'This day has not come yet. Write the day on which the treatment was done.',
    dateInFuture: 'This day has not come yet.',
    discTreatedAndNot: '{disc} stands under both: treated and not treated. Leave it in one of them.',
    nothingAnswered: 'Nothing is filled in. Enter at least one score, or “not sure”.',
    scoreAndNotSure: 'This has both a score and “not sure”. Keep one of them.',
    nothingTreated: 'No treatment is recorded yet. Enter the treatment first.',
    reportBeforeTreatment: 'A report cannot be older than the treatment that it is about.',
    treatmentBeforeBirth: 'This day lies before the patient was born. One of the two dates is wrong.',
    answerBeforeBirth: 'This day lies before the patient was born. One of the two dates is wrong.',
    bornAfterRecord: 'Something is recorded on {date}, before the date of birth {birthDate}. One of the two is wrong: correct that one first.',
    followUpBeforeTreatment: 'No treatment was done by then. Enter the treatment first, or correct the day or the point.',
    unknown: 'This was not accepted, and nothing was stored ({code}). What you typed is still here.',
  },
  ja: {
    unreachable: 'サーバーに接続できませんでした。入力した内容は残っています。接続が戻ってから、もう一度お試しください。',
    notSignedIn: '保存の前にサインアウトされました。サインインしてから、もう一度保存してください。入力した内容は残っています。',
    findingTakesOther: 'この所見は入力された部位には当てはまりません。所見に合う部位を入力してください。',
    treatmentInFuture: '未来の日付です。治療を行った日を入力してください。',
    dateInFuture: '未来の日付です。',
    discTreatedAndNot: '{disc}が「治療」と「治療せず」の両方に入っています。どちらか一方にしてください。',
    nothingAnswered: '何も入力されていません。スコアまたは「分からない」を1つ以上入力してください。',
    scoreAndNotSure: 'スコアと「分からない」の両方が入っています。どちらか一方にしてください。',
    nothingTreated: '治療がまだ記録されていません。先に治療を入力してください。',
    reportBeforeTreatment: '報告書の日付を治療より前にすることはできません。',
    treatmentBeforeBirth: '患者さんの生年月日より前の日付です。どちらかの日付が誤っています。',
    answerBeforeBirth: '患者さんの生年月日より前の日付です。どちらかの日付が誤っています。',
    bornAfterRecord: '{date}の記録があり、生年月日（{birthDate}）より前の日付です。どちらかが誤っています。先に誤っている方を訂正してください。',
    followUpBeforeTreatment: 'この時点までに治療の記録がありません。先に治療を入力するか、日付または時点を訂正してください。',
    unknown: '受け付けられなかったため、何も保存されていません（{code}）。入力した内容は残っています。',
  },
})
