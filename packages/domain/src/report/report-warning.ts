import type { ReportFacts } from './report-facts.ts'
import { sitesAgreement } from '../pricing/billed-sites.ts'

/** What a reader of the report should look at twice. The list is sorted, and so are the warnings of a report. */
export const REPORT_WARNINGS = [
  'billedSitesDifferFromTreatedDiscs',
  'findingLocationUnclear',
  'treatedDiscWithoutFinding',
] as const
export type ReportWarning = (typeof REPORT_WARNINGS)[number]

/** A finding of a vertebra says nothing about the discs beside it, so it does not count for a treated disc. */
const HOLDS: Readonly<Record<ReportWarning, (facts: ReportFacts) => boolean>> = {
  billedSitesDifferFromTreatedDiscs: ({ procedure: { discs, billedSites } }) =>
    sitesAgreement(discs && discs.length, billedSites) === 'differ',
  findingLocationUnclear: ({ findings }) => findings.some(({ at }) => at.some((location) => 'unclear' in location)),
  treatedDiscWithoutFinding: ({ procedure: { discs }, findings }) => {
    const places = findings.flatMap(({ at }) => at)
    return (discs ?? []).some((disc) => !places.some((place) => 'disc' in place && place.disc === disc))
  },
}

/** The warnings that hold, sorted. Unknown discs or sites raise none: there is nothing to compare. */
export const warningsOf = (facts: ReportFacts): readonly ReportWarning[] =>
  REPORT_WARNINGS.filter((warning) => HOLDS[warning](facts))
