import { texts } from '../../language/texts.ts'

export const expectedCourseTexts = texts('expectedCourse', {
  en: {
    lede: 'Decides whether a rise is a flare that was to be expected or a worsening, and until when it is too early to say. Days are counted from treatment.',
    days: 'days {from} to {to}',
    source: 'Source',
    sourceHint: 'Where these days come from: a publication, the clinic’s own results.',
    from: 'From day',
    to: 'To day',
    worseningHint: 'A rise of {points} points or more in these days is a flare; after them it is a worsening and asks for a call.',
    fullEffectHint: 'Before the last of these days an unchanged score reads “too early to say”.',
    short: 'Worsening days {from}–{to}, effect days {effectFrom}–{effectTo}',
  },
  ja: {
    lede: '点数の上昇が予想された一時的な悪化か、電話が必要な悪化かを分け、判断が早すぎる時期を決めます。日数は治療日から数えます。',
    days: '{from}〜{to}日目',
    source: '根拠',
    sourceHint: 'この日数の出典（文献、院内の結果など）を入力してください。',
    from: '開始（日目）',
    to: '終了（日目）',
    worseningHint: 'この期間に{points}点以上上昇した場合は一時的な悪化とし、その後は悪化として連絡の対象になります。',
    fullEffectHint: 'この期間の終わりまでは、点数が変わらなくても「判断にはまだ早い」と表示します。',
    short: '悪化 {from}〜{to}日目、効果 {effectFrom}〜{effectTo}日目',
  },
})
