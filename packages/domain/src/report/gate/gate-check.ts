import type { PatientLanguage } from '../../episode/patient.ts'
import type { ConsentNotLive } from '../../consent/live-consent.ts'
import type { ShownDenominator } from '../../cohort/denominator.ts'
import type { IdentifyingPlace } from '../de-identification/identifying-text.ts'
import type { ReportTextKey } from '../report-text.ts'
import type { StoredDifference } from '../stored-difference.ts'

/** Every condition for publishing a report (DOMAIN.md, section 8), in the order in which staff go through them. */
export const GATE_CHECKS = [
  'consentLive',
  'contentStated',
  'usualPeriodStated',
  'usualVisitsStated',
  'costStated',
  'risksStated',
  'contactStated',
  'deviceUnapprovedStated',
  'deviceObtainedStated',
  'deviceAlternativeStated',
  'deviceForeignSafetyStated',
  'deviceReliefStated',
  'noPatientsWords',
  'noRecommendation',
  'ageIsDecade',
  'datesAreMonths',
  'placeIsCountry',
  'noName',
  'noPersonalContact',
  'noDoubtfulPassage',
  'cellsEqualStored',
  'missingPointsSaid',
  'sitesExplained',
  'sameNumbersInBoth',
  'denominatorPrinted',
  'twoApprovers',
] as const
export type GateCheckCode = (typeof GATE_CHECKS)[number]

/**
 * A check that `blocks` must hold. One that `warns` rests on a list of words or letters, and finds too much and too
 * little: where it does not hold, both approvers must accept it by name.
 */
export const GATE_WEIGHTS = ['blocks', 'warns'] as const
export type GateWeight = (typeof GATE_WEIGHTS)[number]

/** Where staff mend what a check found. */
export const MENDING_PLACES = ['consents', 'texts', 'figures', 'patient', 'treatment', 'denominator', 'approvals'] as const
export type MendingPlace = (typeof MENDING_PLACES)[number]

/** Which field of the report a passage stands in: a prose part in one language, or a printed figure. */
export type ReportField =
  | { readonly in: 'text'; readonly key: ReportTextKey; readonly language: PatientLanguage }
  | { readonly in: 'findingAsPrinted' | 'discAsPrinted' | 'countryOfResidence' }

/** What a check found wrong, one entry per place. */
export type GateFinding =
  | { readonly code: 'consentNotLive'; readonly because: ConsentNotLive }
  | { readonly code: 'textMissing'; readonly key: ReportTextKey; readonly language: PatientLanguage }
  | { readonly code: 'wordFound'; readonly field: ReportField; readonly word: string; readonly from: number; readonly to: number }
  | { readonly code: 'passageFound'; readonly field: ReportField; readonly place: IdentifyingPlace }
  | { readonly code: 'notADecade'; readonly age: number }
  | { readonly code: 'dayPrinted'; readonly date: string }
  | { readonly code: 'notACountry'; readonly text: string }
  | StoredDifference
  | { readonly code: 'sitesNotExplained'; readonly treatedDiscs: number; readonly billedSites: number }
  | {
      readonly code: 'numbersDiffer'
      readonly key: ReportTextKey
      /** Numbers of one language that the other lacks. */
      readonly onlyIn: Readonly<Record<PatientLanguage, readonly string[]>>
    }
  | { readonly code: 'cohortNotKnown' }
  | { readonly code: 'denominatorDiffers'; readonly printed: ShownDenominator | null; readonly stored: ShownDenominator }
  | { readonly code: 'denominatorNumberMissing'; readonly language: PatientLanguage; readonly number: string }
  | { readonly code: 'approversMissing'; readonly have: number; readonly need: number }
  | { readonly code: 'approvalOfOtherContent'; readonly by: string }

export type GateFindingCode = GateFinding['code']

export type GateCheck = Readonly<{
  code: GateCheckCode
  weight: GateWeight
  holds: boolean
  mend: MendingPlace
  /** Empty exactly when the check holds. */
  data: readonly GateFinding[]
}>
