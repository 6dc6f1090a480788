import type { ReportWarning } from '@sebone/domain/report/report-warning'
import type { ByLanguage } from '../language.ts'

/** What staff should look at before a report leaves the house. */
export const WARNING_SENTENCES: ByLanguage<Readonly<Record<ReportWarning, string>>> = {
  en: {
    billedSitesDifferFromTreatedDiscs: 'The number of billed sites is not that of the treated discs.',
    findingLocationUnclear: 'The location of a finding could not be read and stands as printed.',
    treatedDiscWithoutFinding: 'A treated disc has no finding.',
  },
  ja: {
    billedSitesDifferFromTreatedDiscs: '料金の対象部位数が、治療した椎間の数と異なります。',
    findingLocationUnclear: '部位を特定できない所見があり、原文のまま記載しています。',
    treatedDiscWithoutFinding: '治療した椎間のうち、所見の記録がないものがあります。',
  },
}
