import type { ProgressReport, ReportPoint } from '@sebone/domain/report/progress-report'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import type { SymptomArea } from '@sebone/domain/symptom/area'
import type { Language } from '../language.ts'
import { AREA_IN_SENTENCE, AREA_NAMES } from '../names/area.ts'
import { POINT_NAMES } from '../names/assessment-point.ts'
import { listOf } from '../names/list.ts'
import type { Row, Section } from './document.ts'
import { MISSING_POINT } from './missing-point.ts'
import { scoreCell } from './score-cell.ts'

const TEXTS = {
  en: {
    heading: 'Symptoms over time',
    caption: 'Scores from 0 (none at all) to 10 (the worst imaginable). Lower is better.',
    when: 'When',
    scale: 'Each score is a whole number, answered by or for the patient: how strong the symptoms are in the lower back, lower limbs and buttocks, and how strong the numbness is.',
    left: (areas: string) => `Not collected: ${areas}.`,
  },
  ja: {
    heading: '症状の推移',
    caption: '0（まったくない）から10（考えられるなかで最も強い）までの点数です。低いほどよい状態を表します。',
    when: '時期',
    scale: '点数は、腰・下肢・おしりの症状と、しびれの強さについて、患者さんまたはご家族にお答えいただいた整数です。',
    left: (areas: string) => `未収集：${areas}。`,
  },
} as const

const row = (point: ReportPoint, areas: readonly SymptomArea[], language: Language): Row => {
  const { scores } = point
  const heading = POINT_NAMES[language][point.point]
  if (scores !== null) return { heading, note: null, cells: areas.map((area) => scoreCell(scores[area], language)) }
  const { cell, note } = MISSING_POINT[language][point.status]
  return { heading, note, cells: [{ kind: 'missing', text: cell, across: areas.length }] }
}

export function scoresSection({ areas, points }: ProgressReport, language: Language): Section {
  const texts = TEXTS[language]
  const left = SYMPTOM_AREAS.filter((area) => !areas.includes(area))
  return {
    key: 'scores',
    heading: texts.heading,
    blocks: [
      {
        kind: 'table',
        caption: texts.caption,
        columns: [texts.when, ...areas.map((area) => AREA_NAMES[language][area])],
        rows: points.map((point) => row(point, areas, language)),
      },
      ...(left.length === 0
        ? []
        : [
            {
              kind: 'note' as const,
              tone: 'caution' as const,
              text: texts.left(listOf(left.map((area) => AREA_IN_SENTENCE[language][area]), language)),
            },
          ]),
      { kind: 'smallPrint', items: [texts.scale] },
    ],
  }
}
