import type { ProgressReport } from '@sebone/domain/report/progress-report'
import type { Language } from '../language.ts'
import { changesSection } from './changes-section.ts'
import { costSection } from './cost-section.ts'
import type { ReportDocument } from './document.ts'
import { findingsSection } from './findings-section.ts'
import { notesSection } from './notes-section.ts'
import { proseSection } from './prose-section.ts'
import { reportFacts } from './report-facts.ts'
import { residualSection } from './residual-section.ts'
import { risksSection } from './risks-section.ts'
import { scoresSection } from './scores-section.ts'
import { signalsSection } from './signals-section.ts'
import { treatmentSection } from './treatment-section.ts'

const title = (number: number | null, language: Language): string => {
  if (language === 'ja') return number === null ? '治療経過報告' : `治療経過報告 第${number}号`
  return number === null ? 'Treatment progress report' : `Treatment progress report no. ${number}`
}

/**
 * The progress report in words, in the order of DOMAIN.md, section 8. Everything here may be published: no name, no
 * day of treatment, no recommendation, nothing a patient said.
 */
export function reportDocument(report: ProgressReport, language: Language): ReportDocument {
  const sections = [
    findingsSection(report, language),
    proseSection('history', report.history, language),
    treatmentSection(report, language),
    scoresSection(report, language),
    changesSection(report, language),
    signalsSection(report, language),
    residualSection(report, language),
    proseSection('comment', report.comment, language),
    notesSection(report, language),
    costSection(report, language),
    risksSection(language),
  ]
  return {
    language,
    title: title(report.number, language),
    topic: report.topic,
    facts: reportFacts(report, language),
    sections: sections.filter((section) => section !== null),
  }
}
