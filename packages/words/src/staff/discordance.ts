import type { Discordance } from '@sebone/domain/outcome/discordance'
import type { ByLanguage } from '../language.ts'

/** Score and marked area against the baseline, in one sentence for staff. */
export const DISCORDANCE_SENTENCES: ByLanguage<Readonly<Record<Discordance, string>>> = {
  en: {
    bothLess: 'The score is better and the area is smaller.',
    bothSame: 'Neither the score nor the size of the area has changed.',
    bothMore: 'The score is worse and the area is larger.',
    scoreSameExtentSmaller: 'The score is about the same, but the area is smaller: look at the map before calling this unchanged.',
    scoreSameExtentLarger: 'The score is about the same, but the area is larger: look at the map before calling this unchanged.',
    scoreLowerExtentSame: 'The score is better, but the area is as large as before.',
    scoreHigherExtentSame: 'The score is worse, but the area is as large as before.',
    scoreLowerExtentLarger: 'The score is better, but the area is larger: ask about both.',
    scoreHigherExtentSmaller: 'The score is worse, but the area is smaller: ask about both.',
    cannotSay: 'Score and area cannot be compared: one of them is missing or cannot be judged.',
  },
  ja: {
    bothLess: '点数が改善し、範囲も狭くなっています。',
    bothSame: '点数も範囲の広さも変わっていません。',
    bothMore: '点数が悪化し、範囲も広がっています。',
    scoreSameExtentSmaller: '点数はほぼ同じですが、範囲は狭くなっています。「変化なし」とする前に図を確認してください。',
    scoreSameExtentLarger: '点数はほぼ同じですが、範囲は広がっています。「変化なし」とする前に図を確認してください。',
    scoreLowerExtentSame: '点数は改善していますが、範囲の広さは変わっていません。',
    scoreHigherExtentSame: '点数は悪化していますが、範囲の広さは変わっていません。',
    scoreLowerExtentLarger: '点数は改善していますが、範囲は広がっています。両方について尋ねてください。',
    scoreHigherExtentSmaller: '点数は悪化していますが、範囲は狭くなっています。両方について尋ねてください。',
    cannotSay: '点数または範囲が不明か判定できないため、両者を比べられません。',
  },
}
