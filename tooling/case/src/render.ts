import { caseResultOf } from '@sebone/domain/case-file/case-result'
import type { ProgressReport } from '@sebone/domain/report/progress-report'
import type { Language } from '@sebone/words/language'
import { html } from '@sebone/words/public/html'
import { markdown } from '@sebone/words/public/markdown'
import { reportDocument } from '@sebone/words/public/report-document'
import type { Format } from './read-arguments.ts'

/** The report in one of its forms, ending with a line break. */
export function render(report: ProgressReport, format: Format, language: Language): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(caseResultOf(report), null, 2)}\n`
    case 'markdown':
      return markdown(reportDocument(report, language))
    case 'html':
      return html(reportDocument(report, language))
  }
}
