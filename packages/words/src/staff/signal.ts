import type { Signal, SignalKind } from '@sebone/domain/follow-up/signal'
import type { ByLanguage, Language } from '../language.ts'
import { AREA_NAMES } from '../names/area.ts'
import { POINT_IN_SENTENCE } from '../names/assessment-point.ts'
import { plural } from '../names/count.ts'

export const SIGNAL_NAMES: ByLanguage<Readonly<Record<SignalKind, string>>> = {
  en: { flare: 'Flare', worse: 'Worse', rebound: 'Rebound' },
  ja: { flare: '一時的悪化', worse: '悪化', rebound: '再悪化' },
}

function reasonOf({ kind, by }: Signal): ByLanguage<string> {
  switch (kind) {
    case 'flare':
      return {
        en: `${plural(by, 'point')} above the score before treatment, while this is expected`,
        ja: `治療前より${by}点上昇（一時的な悪化が予想される時期）`,
      }
    case 'worse':
      return { en: `${plural(by, 'point')} above the score before treatment`, ja: `治療前より${by}点上昇` }
    case 'rebound':
      return {
        en: `${plural(by, 'point')} above the lowest score since treatment`,
        ja: `治療後の最も低い点数より${by}点上昇`,
      }
  }
}

/** "Lower back at 6 months: rebound, 2 points above the lowest score since treatment. Look at this." */
export function signalSentence(signal: Signal, language: Language): string {
  const { point, area, kind, raised } = signal
  const name = SIGNAL_NAMES[language][kind]
  const reason = reasonOf(signal)[language]
  if (language === 'ja') {
    const at = point === null ? '予定外の回答' : POINT_IN_SENTENCE.ja[point]
    return `${AREA_NAMES.ja[area]}（${at}）：${name}、${reason}。${raised ? '確認が必要です。' : ''}`
  }
  const at = point === null ? 'in an unscheduled answer' : POINT_IN_SENTENCE.en[point]
  return `${AREA_NAMES.en[area]} ${at}: ${name.toLowerCase()}, ${reason}.${raised ? ' Please look at this.' : ''}`
}
