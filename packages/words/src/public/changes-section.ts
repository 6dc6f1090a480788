import type { ProgressReport } from '@sebone/domain/report/progress-report'
import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import { BLANK } from '@sebone/domain/symptom/recorded-score'
import type { SymptomArea } from '@sebone/domain/symptom/area'
import type { Language } from '../language.ts'
import { AREA_NAMES } from '../names/area.ts'
import { POINT_NAMES } from '../names/assessment-point.ts'
import { percent } from '../names/percent.ts'
import { signed } from '../names/signed.ts'
import type { Cell, Row, Section } from './document.ts'
import type { CollectedPoint } from './latest-point.ts'
import { baselinePoint, latestPoint } from './latest-point.ts'
import { provisionalSentence, ruleSentences } from './rule.ts'
import { scoreCell } from './score-cell.ts'
import { verdictCell } from './verdict-cell.ts'

const TEXTS = {
  en: {
    heading: 'What the change means',
    caption: 'The last scores against those before treatment, each area for itself',
    area: 'Area',
    change: 'Change',
    judged: 'Judged',
    noChange: 'not known',
    nothingYet: 'No score after treatment is recorded, so no change can be judged.',
  },
  ja: {
    heading: '変化の判定',
    caption: '治療前と最新の点数の比較（部位ごと）',
    area: '部位',
    change: '変化',
    judged: '判定',
    noChange: '不明',
    nothingYet: '治療後の点数がまだ記録されていないため、変化は判定できません。',
  },
} as const

const plain = (score: RecordedScore, language: Language): Cell => {
  const cell = scoreCell(score, language)
  return cell.kind === 'score' ? { kind: 'number', text: cell.text } : cell
}

function row(report: ProgressReport, area: SymptomArea, latest: CollectedPoint, language: Language): Row {
  const judgement = report.verdicts[area]
  const { absolute, relative } = judgement
  const change: Cell =
    absolute === null
      ? { kind: 'missing', text: TEXTS[language].noChange, across: 1 }
      : { kind: 'number', text: signed(absolute) + (relative ? ` (${relative < 0 ? '−' : '+'}${percent(relative)})` : '') }
  return {
    heading: AREA_NAMES[language][area],
    note: null,
    cells: [
      plain(baselinePoint(report)?.scores[area] ?? BLANK, language),
      plain(latest.scores[area], language),
      change,
      verdictCell(judgement, language),
    ],
  }
}

/** Per area, never as a total: a sum hides that one of them got worse. */
export function changesSection(report: ProgressReport, language: Language): Section {
  const texts = TEXTS[language]
  const latest = latestPoint(report)
  if (latest === null) {
    return { key: 'changes', heading: texts.heading, blocks: [{ kind: 'paragraph', text: texts.nothingYet }] }
  }
  const names = POINT_NAMES[language]
  const isProvisional = report.areas.some((area) => report.verdicts[area].provisional)
  return {
    key: 'changes',
    heading: texts.heading,
    blocks: [
      {
        kind: 'table',
        caption: texts.caption,
        columns: [texts.area, names.baseline, names[latest.point], texts.change, texts.judged],
        rows: report.areas.map((area) => row(report, area, latest, language)),
      },
      {
        kind: 'smallPrint',
        items: [...ruleSentences(language), ...(isProvisional ? [provisionalSentence(language)] : [])],
      },
    ],
  }
}
