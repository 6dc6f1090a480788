import type { ProgressReport } from '@sebone/domain/report/progress-report'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import type { SymptomArea } from '@sebone/domain/symptom/area'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import type { Language } from '../language.ts'
import { AREA_IN_SENTENCE } from '../names/area.ts'
import { POINT_NAMES } from '../names/assessment-point.ts'
import { listOf } from '../names/list.ts'
import type { Section } from './document.ts'
import type { CollectedPoint } from './latest-point.ts'
import { latestPoint } from './latest-point.ts'

const TEXTS = {
  en: {
    heading: 'Remaining symptoms',
    nothingYet: 'No score after treatment is recorded, so what remains cannot be said.',
    none: (at: string) => `${at}, every area was scored 0.`,
    only: (at: string, area: string) => `${at}, ${area} is the only remaining symptom.`,
    some: (at: string, areas: string) => `${at}, these symptoms remained: ${areas}.`,
    noneOfKnown: (at: string) => `${at}, every area with an answer was scored 0.`,
    unknown: (areas: string) => `Not known: ${areas}.`,
  },
  ja: {
    heading: '残っている症状',
    nothingYet: '治療後の点数がまだ記録されていないため、残っている症状は分かりません。',
    none: (at: string) => `${at}の時点で、すべての部位が0点です。`,
    only: (at: string, area: string) => `${at}の時点で症状が残っているのは、${area}だけです。`,
    some: (at: string, areas: string) => `${at}の時点で症状が残っているのは、${areas}です。`,
    noneOfKnown: (at: string) => `${at}の時点で、回答のあった部位はすべて0点です。`,
    unknown: (areas: string) => `不明：${areas}。`,
  },
} as const

/** An area without an answer is not a symptom that has gone. */
const unknownAreas = ({ scores }: CollectedPoint, areas: readonly SymptomArea[]): readonly SymptomArea[] =>
  SYMPTOM_AREAS.filter((area) => !areas.includes(area) || scoreOf(scores[area]) === null)

function sentences(report: ProgressReport, latest: CollectedPoint, language: Language): readonly string[] {
  const texts = TEXTS[language]
  const names = (areas: readonly SymptomArea[]) => areas.map((area) => AREA_IN_SENTENCE[language][area])
  const at = POINT_NAMES[language][latest.point]
  const unknown = unknownAreas(latest, report.areas)
  const isAllKnown = unknown.length === 0
  const { residual } = report
  const [first] = residual
  if (first === undefined) return isAllKnown ? [texts.none(at)] : [texts.noneOfKnown(at), texts.unknown(listOf(names(unknown), language))]
  if (residual.length === 1 && isAllKnown) return [texts.only(at, AREA_IN_SENTENCE[language][first])]
  const withScores = residual.map((area) => `${AREA_IN_SENTENCE[language][area]}`)
  return [texts.some(at, listOf(withScores, language)), ...(isAllKnown ? [] : [texts.unknown(listOf(names(unknown), language))])]
}

export function residualSection(report: ProgressReport, language: Language): Section {
  const { heading, nothingYet } = TEXTS[language]
  const latest = latestPoint(report)
  const text = latest === null ? nothingYet : sentences(report, latest, language).join(language === 'ja' ? '' : ' ')
  return { key: 'residual', heading, blocks: [{ kind: 'paragraph', text }] }
}
