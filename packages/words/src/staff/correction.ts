import type { CorrectionPreview, PointCorrection, PointState as WholePointState } from '@sebone/domain/follow-up/correction-preview'
import type { Language } from '../language.ts'
import { POINT_NAMES } from '../names/assessment-point.ts'
import { writeDate } from '../names/date.ts'
import { POINT_STATUS_NAMES } from './point-status.ts'

const TEXTS = {
  en: { due: 'due', status: 'status', answer: 'another answer stands here', unknown: 'not known', none: 'not asked', colon: ': ', comma: ', ', end: '.' },
  ja: { due: '期日', status: '状態', answer: '対応する回答が変わります', unknown: '不明', none: '対象なし', colon: '：', comma: '、', end: '。' },
} as const

type PointState = Pick<WholePointState, 'dueOn' | 'status'>
type Moved = Pick<PointCorrection, 'point' | 'moves'> & { readonly before: PointState | null; readonly after: PointState | null }

/** "1 week after treatment: due 19 October 2025 → 19 September 2025, status Recorded → Missed." */
export function pointSentence({ point, before, after, moves }: Moved, language: Language): string {
  const texts = TEXTS[language]
  const due = (state: PointState | null) => (state?.dueOn ? writeDate(state.dueOn, language) : texts.unknown)
  const status = (state: PointState | null) => (state ? POINT_STATUS_NAMES[language][state.status] : texts.none)
  const parts = moves.map((move) => {
    if (move === 'dueOn') return `${texts.due} ${due(before)} → ${due(after)}`
    return move === 'status' ? `${texts.status} ${status(before)} → ${status(after)}` : texts.answer
  })
  return `${POINT_NAMES[language][point]}${texts.colon}${parts.join(texts.comma)}${texts.end}`
}

/** What another treatment date changes, one sentence per point; a single one that says so where nothing changes. */
export function correctionSentences({ points, changesAnything }: CorrectionPreview, language: Language): readonly string[] {
  if (!changesAnything) return [language === 'ja' ? '変わるものはありません。' : 'Nothing changes.']
  return points.filter(({ moves }) => moves.length > 0).map((point) => pointSentence(point, language))
}
