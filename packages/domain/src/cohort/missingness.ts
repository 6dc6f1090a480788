import type { Verdict } from '../outcome/judgement.ts'
import type { CohortAnswers } from './cohort-answers.ts'
import type { Proportion } from './proportion.ts'
import { proportionOf } from './proportion.ts'

/** Verdicts that can be asked for; what is not known cannot. */
export type KnownVerdict = Exclude<Verdict, 'unknown'>

/** What the share can have been, had everybody answered. Each null for a cohort of nobody. */
export type SharesUnderMissingness = Readonly<{
  /** Nobody of those who are not known had this outcome. */
  ifNone: Proportion | null
  /** Everybody of those who are not known had it. */
  ifAll: Proportion | null
  /** Among those known only. Flatters whoever loses unhappy patients: never shown without the other two. */
  completersOnly: Proportion | null
  /** People whose outcome is not known: missing, or answered with a blank. */
  notKnown: number
}>

/**
 * The share of everybody treated with an outcome, from the worst to the best case under what is missing. For `better` the
 * first is the worst case, for `worse` the other way round. "Cannot be judged" and "no symptom" are known, and stay in
 * every denominator: leaving them out would raise the share. Extreme-case bounds as in Manski 1990, Am Econ Rev 80:319.
 */
export function sharesUnderMissingness({ counts, treated }: CohortAnswers, outcome: KnownVerdict): SharesUnderMissingness {
  const notKnown = counts.unknown + counts.missing
  return {
    ifNone: proportionOf(counts[outcome], treated),
    ifAll: proportionOf(counts[outcome] + notKnown, treated),
    completersOnly: proportionOf(counts[outcome], treated - notKnown),
    notKnown,
  }
}
