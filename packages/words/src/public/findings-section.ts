import type { ProgressReport, ReportFinding } from '@sebone/domain/report/progress-report'
import type { Language } from '../language.ts'
import { findingName } from '../names/finding.ts'
import { gradeName } from '../names/grade.ts'
import { quoted } from '../names/quoted.ts'
import { SIDE_NAMES } from '../names/side.ts'
import { vertebraKind, vertebraName } from '../names/vertebra.ts'
import type { Section } from './document.ts'
import type { Place } from './findings-by-location.ts'
import { findingsByLocation } from './findings-by-location.ts'

const TEXTS = {
  en: {
    heading: 'Findings',
    columns: ['Location', 'Finding'],
    caption: 'By location, from the neck down',
    none: 'No finding is recorded.',
    wholeBody: 'Whole skeleton',
    notRecorded: 'Place not recorded',
    unclear: 'Place unclear',
    asPrinted: (text: string) => `printed as ${quoted(text, 'en')}`,
    disc: 'disc',
    redFramed: 'framed in red on the image',
    separator: '; ',
  },
  ja: {
    heading: '所見',
    columns: ['部位', '所見'],
    caption: '部位ごと（頭側から順）',
    none: '所見の記録はありません。',
    wholeBody: '全身',
    notRecorded: '部位の記録なし',
    unclear: '部位を特定できず',
    asPrinted: (text: string) => `原文：${quoted(text, 'ja')}`,
    disc: '椎間',
    redFramed: '画像に赤枠あり',
    separator: '、',
  },
} as const

function heading(place: Place, language: Language): { heading: string; note: string | null } {
  const texts = TEXTS[language]
  if (place === 'none') return { heading: texts.wholeBody, note: null }
  if (place === null) return { heading: texts.notRecorded, note: null }
  if ('unclear' in place) return { heading: texts.unclear, note: texts.asPrinted(place.unclear) }
  if ('disc' in place) return { heading: place.disc, note: texts.disc }
  return { heading: vertebraName(place.vertebra, language), note: vertebraKind(place.vertebra, language) }
}

function findingText({ kind, side, grade, redFramed }: ReportFinding, language: Language): string {
  const name = findingName(kind, language)
  const details = [
    ...(side === null ? [] : [SIDE_NAMES[language][side]]),
    ...(grade === null ? [] : [gradeName(grade, language)]),
    ...(redFramed ? [TEXTS[language].redFramed] : []),
  ]
  if (details.length === 0) return name
  return language === 'ja' ? `${name}（${details.join('、')}）` : `${name} (${details.join(', ')})`
}

const findingTexts = (findings: readonly ReportFinding[], language: Language): string =>
  findings.map((finding) => findingText(finding, language)).join(TEXTS[language].separator)

export function findingsSection({ findings }: ProgressReport, language: Language): Section {
  const { heading: title, columns, caption, none } = TEXTS[language]
  if (findings.length === 0) return { key: 'findings', heading: title, blocks: [{ kind: 'paragraph', text: none }] }
  const rows = findingsByLocation(findings).map(({ place, findings: here }) => ({
    ...heading(place, language),
    cells: [{ kind: 'text' as const, text: findingTexts(here, language) }],
  }))
  return { key: 'findings', heading: title, blocks: [{ kind: 'table', caption, columns, rows }] }
}
