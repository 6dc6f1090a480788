import type { ExpectedCourse } from '@sebone/domain/follow-up/expected-course'
import type { Signal } from '@sebone/domain/follow-up/signal'
import { SYMPTOM_RULE } from '@sebone/domain/outcome/symptom-rule'
import type { ProgressReport } from '@sebone/domain/report/progress-report'
import type { ByLanguage, Language } from '../language.ts'
import { AREA_IN_SENTENCE, AREA_NAMES } from '../names/area.ts'
import { POINT_NAMES } from '../names/assessment-point.ts'
import { plural } from '../names/count.ts'
import type { Section } from './document.ts'
import { latestPoint } from './latest-point.ts'

const POINTS = SYMPTOM_RULE.worseByPoints.value

const TEXTS = {
  en: {
    heading: 'Worsening',
    none: `None of the scores recorded after treatment is ${POINTS} points or more above the one before treatment, or above the lowest one since.`,
    unscheduled: 'Between the points',
  },
  ja: {
    heading: '経過中の悪化',
    none: `治療後に記録された点数に、治療前またはそれまでの最低値を${POINTS}点以上上回るものはありません。`,
    unscheduled: '予定外の時期',
  },
} as const

function reasonOf({ kind, by }: Signal, { worsening }: ExpectedCourse): ByLanguage<string> {
  switch (kind) {
    case 'flare':
      return {
        en: `${plural(by, 'point')} more than before treatment, within the first ${worsening.toDay} days, when some worsening is expected`,
        ja: `治療前より${by}点上昇（一時的な悪化が予想される治療後${worsening.toDay}日以内）`,
      }
    case 'worse':
      return { en: `${plural(by, 'point')} more than before treatment`, ja: `治療前より${by}点上昇` }
    case 'rebound':
      return {
        en: `${plural(by, 'point')} more than the lowest score since treatment`,
        ja: `治療後の最低値より${by}点上昇`,
      }
  }
}

function sentence(signal: Signal, expected: ExpectedCourse, language: Language): string {
  const { point, area } = signal
  const at = point === null ? TEXTS[language].unscheduled : POINT_NAMES[language][point]
  const reason = reasonOf(signal, expected)[language]
  return language === 'ja' ? `${at}、${AREA_NAMES.ja[area]}：${reason}。` : `${at}, ${AREA_IN_SENTENCE.en[area]}: ${reason}.`
}

/** Left out where there is nothing after treatment to have worsened. */
export function signalsSection(report: ProgressReport, language: Language): Section | null {
  if (latestPoint(report) === null) return null
  const { heading, none } = TEXTS[language]
  const { expected } = report.course
  return {
    key: 'signals',
    heading,
    blocks: [
      report.signals.length === 0
        ? { kind: 'paragraph', text: none }
        : { kind: 'list', items: report.signals.map((signal) => sentence(signal, expected, language)) },
    ],
  }
}
