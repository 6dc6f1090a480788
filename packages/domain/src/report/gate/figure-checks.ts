import type { StoredDifference } from '../stored-difference.ts'
import type { ReportDraft } from '../report-draft.ts'
import type { GateFinding } from './gate-check.ts'
import type { GateFacts } from './gate-facts.ts'
import { shownDenominator, type ShownDenominator } from '../../cohort/denominator.ts'
import { SMALL_CELL_THRESHOLDS } from '../../cohort/small-cell.ts'
import { PATIENT_LANGUAGES } from '../../episode/patient.ts'
import { sitesAgreement } from '../../pricing/billed-sites.ts'
import { canonicalJson } from '../canonical-json.ts'
import { numbersIn, unmatchedNumbers } from '../numbers-in.ts'
import { storedFigures } from '../report-draft.ts'
import { isWritten, REPORT_TEXT_KEYS } from '../report-text.ts'
import { differencesFromStored } from '../stored-difference.ts'
import { missingIn } from './wording-checks.ts'

const isAboutMissing = ({ code }: StoredDifference): boolean => code === 'missingPointNotSaid'
const differences = (draft: ReportDraft, { stored }: GateFacts) => differencesFromStored(draft, storedFigures(stored))

export const wrongFiguresIn = (draft: ReportDraft, facts: GateFacts): readonly GateFinding[] =>
  differences(draft, facts).filter((difference) => !isAboutMissing(difference))

export const unsaidMissingIn = (draft: ReportDraft, facts: GateFacts): readonly GateFinding[] =>
  differences(draft, facts).filter(isAboutMissing)

/** Where discs and sites are different counts, both languages say why. */
export function unexplainedSitesIn(draft: ReportDraft): readonly GateFinding[] {
  const { discs, billedSites } = draft
  const treatedDiscs = discs && discs.length
  if (treatedDiscs === null || billedSites === null) return []
  if (sitesAgreement(treatedDiscs, billedSites) !== 'differ' || missingIn('sitesReason', draft).length === 0) return []
  return [{ code: 'sitesNotExplained', treatedDiscs, billedSites }]
}

/** Part by part, so that a number that moved from one part to another is found too. A part in one language only differs. */
export const differentNumbersIn = ({ texts }: ReportDraft): readonly GateFinding[] =>
  REPORT_TEXT_KEYS.flatMap((key): GateFinding[] => {
    const { en, ja } = { en: texts.en[key], ja: texts.ja[key] }
    if (isWritten(en) !== isWritten(ja)) return [{ code: 'textMissing', key, language: isWritten(en) ? 'ja' : 'en' }]
    const { onlyInFirst, onlyInSecond } = unmatchedNumbers(en ?? '', ja ?? '')
    if (onlyInFirst.length === 0 && onlyInSecond.length === 0) return []
    return [{ code: 'numbersDiffer', key, onlyIn: { en: onlyInFirst, ja: onlyInSecond } }]
  })

/** "One of N treated, r % answered at 6 months", as far as the threshold allows, in both languages. */
export function denominatorFaults(draft: ReportDraft, { cohort }: GateFacts): readonly GateFinding[] {
  if (cohort === null) return [{ code: 'cohortNotKnown' }]
  const stored = shownDenominator(cohort, SMALL_CELL_THRESHOLDS.published)
  const { denominator: printed, texts } = draft
  if (printed === null || canonicalJson(printed) !== canonicalJson(stored)) {
    return [{ code: 'denominatorDiffers', printed, stored }]
  }
  const missing = missingIn('denominator', draft)
  return missing.length > 0 ? missing : PATIENT_LANGUAGES.flatMap((language) => {
    const said = numbersIn(texts[language].denominator ?? '').map(({ value }) => value)
    return numbersOf(stored)
      .filter((number) => !said.includes(number))
      .map((number) => ({ code: 'denominatorNumberMissing', language, number }) as const)
  })
}

const numbersOf = ({ treated, answered }: ShownDenominator): string[] => [
  String(treated.count),
  ...(answered.kind === 'hidden' ? [] : [String(answered.percent)]),
]
