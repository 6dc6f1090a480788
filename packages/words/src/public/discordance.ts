import type { Discordance } from '@sebone/domain/outcome/discordance'
import type { ByLanguage } from '../language.ts'

/** The same for a published report: what was recorded, without advice and without a promise. */
export const PUBLIC_DISCORDANCE_SENTENCES: ByLanguage<Readonly<Record<Discordance, string>>> = {
  en: {
    bothLess: 'The score decreased and the marked area became smaller.',
    bothSame: 'The score and the size of the marked area stayed about the same.',
    bothMore: 'The score increased and the marked area became larger.',
    scoreSameExtentSmaller: 'The score stayed about the same while the marked area became smaller.',
    scoreSameExtentLarger: 'The score stayed about the same while the marked area became larger.',
    scoreLowerExtentSame: 'The score decreased while the size of the marked area stayed the same.',
    scoreHigherExtentSame: 'The score increased while the size of the marked area stayed the same.',
    scoreLowerExtentLarger: 'The score decreased while the marked area became larger.',
    scoreHigherExtentSmaller: 'The score increased while the marked area became smaller.',
    cannotSay: 'Score and area could not be compared.',
  },
  ja: {
    bothLess: '点数が下がり、症状のある範囲も狭くなりました。',
    bothSame: '点数も、症状のある範囲の広さも、ほぼ変わりませんでした。',
    bothMore: '点数が上がり、症状のある範囲も広がりました。',
    scoreSameExtentSmaller: '点数はほぼ同じでしたが、症状のある範囲は狭くなりました。',
    scoreSameExtentLarger: '点数はほぼ同じでしたが、症状のある範囲は広がりました。',
    scoreLowerExtentSame: '点数は下がりましたが、症状のある範囲の広さは変わりませんでした。',
    scoreHigherExtentSame: '点数は上がりましたが、症状のある範囲の広さは変わりませんでした。',
    scoreLowerExtentLarger: '点数は下がりましたが、症状のある範囲は広がりました。',
    scoreHigherExtentSmaller: '点数は上がりましたが、症状のある範囲は狭くなりました。',
    cannotSay: '点数と範囲を比べることはできませんでした。',
  },
}
