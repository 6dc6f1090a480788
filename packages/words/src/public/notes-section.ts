import type { ProgressReport } from '@sebone/domain/report/progress-report'
import type { ReportWarning } from '@sebone/domain/report/report-warning'
import type { ByLanguage, Language } from '../language.ts'
import { listOf } from '../names/list.ts'
import type { Section } from './document.ts'

const HEADING = { en: 'Notes', ja: '注記' } as const

/** A warning of the rules as a reader outside the clinic understands it. */
function warningSentence(warning: ReportWarning, { procedure, findings }: ProgressReport): ByLanguage<string> {
  switch (warning) {
    case 'billedSitesDifferFromTreatedDiscs':
      return {
        en: 'The number of billed sites differs from the number of treated discs; the two are separate counts (see Cost).',
        ja: '料金の対象となる部位数と治療した椎間の数は別々に記録しており、この例では一致していません（「費用」をご覧ください）。',
      }
    case 'findingLocationUnclear':
      return {
        en: 'One place or more could not be read with certainty and stands here as it was printed.',
        ja: '部位を特定できない所見は、原文の表記のまま記載しています。',
      }
    case 'treatedDiscWithoutFinding': {
      const named = findings.flatMap(({ at }) => at.flatMap((place) => ('disc' in place ? [place.disc] : [])))
      const discs = (procedure.discs ?? []).filter((disc) => !named.includes(disc))
      return {
        en: `Treated without a finding recorded at the disc itself: ${listOf(discs, 'en')}.`,
        ja: `治療した椎間のうち、その椎間の所見が記録されていないもの：${listOf(discs, 'ja')}。`,
      }
    }
  }
}

const COURSE_NOTES = {
  en: {
    outdated: 'The scores before treatment are older than usual and may not show how the patient was at treatment.',
    noDays: 'The days on which the scores were given are not recorded, only the point after treatment.',
  },
  ja: {
    outdated: '治療前の点数は通常より前に記録されたもので、治療時の状態を表していない可能性があります。',
    noDays: '点数を回答した日は記録されておらず、治療後の時期だけが分かっています。',
  },
} as const

export function notesSection(report: ProgressReport, language: Language): Section | null {
  const collected = report.points.filter(({ scores }) => scores !== null)
  const items = [
    ...report.warnings.map((warning) => warningSentence(warning, report)[language]),
    ...(report.course.baselineOutdated === true ? [COURSE_NOTES[language].outdated] : []),
    ...(collected.some(({ answeredOn }) => answeredOn === null) ? [COURSE_NOTES[language].noDays] : []),
  ]
  return items.length === 0 ? null : { key: 'notes', heading: HEADING[language], blocks: [{ kind: 'list', items }] }
}
