import type { DeviceStatement } from '../report-text.ts'
import type { ReportDraft } from '../report-draft.ts'
import type { GateCheck, GateCheckCode, GateFinding, GateWeight, MendingPlace } from './gate-check.ts'
import type { GateFacts } from './gate-facts.ts'
import { liveConsent } from '../../consent/live-consent.ts'
import { RECOMMENDATION_WORDS, TESTIMONIAL_WORDS } from './advertising-words.ts'
import { missingApprovals } from './approval-check.ts'
import { denominatorFaults, differentNumbersIn, unexplainedSitesIn, unsaidMissingIn, wrongFiguresIn } from './figure-checks.ts'
import { GATE_CHECKS } from './gate-check.ts'
import { agesIn, contactsIn, daysIn, doubtfulIn, namesIn, placesIn } from './identity-checks.ts'
import { missingIn, wordsFound } from './wording-checks.ts'

type Look = (draft: ReportDraft, facts: GateFacts) => readonly GateFinding[]
type Rule = readonly [weight: GateWeight, mend: MendingPlace, look: Look]

const deviceStates = (key: DeviceStatement): Rule => [
  'blocks',
  'texts',
  (draft, { deviceApproval }) => (deviceApproval === 'approved' ? [] : missingIn(key, draft)),
]

const RULES: Readonly<Record<GateCheckCode, Rule>> = {
  consentLive: ['blocks', 'consents', consentFaults],
  contentStated: ['blocks', 'texts', (draft) => missingIn('content', draft)],
  usualPeriodStated: ['blocks', 'texts', (draft) => missingIn('usualPeriod', draft)],
  usualVisitsStated: ['blocks', 'texts', (draft) => missingIn('usualVisits', draft)],
  costStated: ['blocks', 'texts', (draft) => missingIn('cost', draft)],
  risksStated: ['blocks', 'texts', (draft) => missingIn('risks', draft)],
  contactStated: ['blocks', 'texts', (draft) => missingIn('contact', draft)],
  deviceUnapprovedStated: deviceStates('deviceUnapproved'),
  deviceObtainedStated: deviceStates('deviceObtained'),
  deviceAlternativeStated: deviceStates('deviceAlternative'),
  deviceForeignSafetyStated: deviceStates('deviceForeignSafety'),
  deviceReliefStated: deviceStates('deviceRelief'),
  noPatientsWords: ['warns', 'texts', (draft) => wordsFound(TESTIMONIAL_WORDS, draft)],
  noRecommendation: ['warns', 'texts', (draft) => wordsFound(RECOMMENDATION_WORDS, draft)],
  ageIsDecade: ['blocks', 'patient', agesIn],
  datesAreMonths: ['blocks', 'texts', daysIn],
  placeIsCountry: ['blocks', 'patient', placesIn],
  noName: ['blocks', 'texts', namesIn],
  noPersonalContact: ['blocks', 'texts', contactsIn],
  noDoubtfulPassage: ['warns', 'texts', doubtfulIn],
  cellsEqualStored: ['blocks', 'figures', wrongFiguresIn],
  missingPointsSaid: ['blocks', 'figures', unsaidMissingIn],
  sitesExplained: ['blocks', 'treatment', unexplainedSitesIn],
  sameNumbersInBoth: ['blocks', 'texts', differentNumbersIn],
  denominatorPrinted: ['blocks', 'denominator', denominatorFaults],
  twoApprovers: ['blocks', 'approvals', missingApprovals],
}

/**
 * The publication gate: every condition of DOMAIN.md, section 8, computed from what is stored, with what it found and
 * where that is mended. Total: a draft however unfinished gets its whole list, and what is not known does not hold.
 */
export const gateChecks = (draft: ReportDraft, facts: GateFacts): readonly GateCheck[] =>
  GATE_CHECKS.map((code) => {
    const [weight, mend, look] = RULES[code]
    const data = look(draft, facts)
    return { code, weight, holds: data.length === 0, mend, data }
  })

function consentFaults(_draft: ReportDraft, { consents, today, about, consentTexts }: GateFacts): readonly GateFinding[] {
  const consent = liveConsent(consents, 'publication', today, about, consentTexts)
  return consent.ok ? [] : [{ code: 'consentNotLive', because: consent.error }]
}
