import type { Answer, Answers } from '../instrument/answer.ts'
import type { FindingKind } from '../spine/finding.ts'
import type { SpineLocation } from '../spine/location.ts'
import type { Contraindication } from './contraindication.ts'
import { CONTRAINDICATIONS, contraindicationsIn } from './contraindication.ts'

/** Where a contraindication is known from. */
export const CONTRAINDICATION_SOURCES = ['finding', 'answer', 'staff'] as const
export type ContraindicationSource = (typeof CONTRAINDICATION_SOURCES)[number]

export type KnownContraindication = Readonly<{
  contraindication: Contraindication
  from: readonly ContraindicationSource[]
  /** The places of the findings that speak of it; empty where none does. */
  at: readonly SpineLocation[]
}>

export type KnownContraindications = Readonly<{
  /** In the order of the list, each once. */
  present: readonly KnownContraindication[]
  /** The patient was not sure: to be asked before the treatment, and never read as "no". */
  toAsk: readonly Contraindication[]
}>

/** Which answer of the first intake, in any of its versions, speaks of what. `code`: the option of a choice that does. */
const ASKED_BY: readonly Readonly<{ item: string; code?: string; contraindication: Contraindication }>[] = [
  { item: 'infectionNow', contraindication: 'activeInfection' },
  { item: 'pregnant', code: 'yes', contraindication: 'pregnancy' },
  { item: 'allergies', code: 'localAnaesthetic', contraindication: 'allergyToLocalAnaesthetic' },
  { item: 'bleedsEasily', contraindication: 'uncorrectedBleedingTendency' },
  { item: 'bloodThinner', contraindication: 'anticoagulants' },
  // "An operation on the back" need not be one at the disc to be treated: it is asked about rather than assumed.
]

const saysYes = (answer: Answer | undefined, code: string | undefined): boolean =>
  (answer?.kind === 'yesNo' && answer.value) ||
  (answer?.kind === 'choice' && answer.code === code) ||
  (answer?.kind === 'choices' && code !== undefined && answer.codes.includes(code))

const hadOperation = (answers: Answers): boolean => saysYes(answers['earlierTreatments'], 'surgery')

/**
 * Everything that is known to speak against a treatment: recorded findings, the patient's answers of the first intake
 * (null: none were given), and what staff ticked. Whether it may go on is `goOnDespite`.
 */
export function knownContraindications(facts: {
  readonly findings: readonly Readonly<{ kind: FindingKind; at: readonly SpineLocation[] }>[]
  readonly answers: Answers | null
  readonly ticked: readonly Contraindication[]
}): KnownContraindications {
  const answers = facts.answers ?? {}
  const found = contraindicationsIn(facts.findings)
  const answered = ASKED_BY.filter(({ item, code }) => saysYes(answers[item], code)).map((asked) => asked.contraindication)
  const present = CONTRAINDICATIONS.flatMap((contraindication): KnownContraindication[] => {
    const finding = found.find((each) => each.contraindication === contraindication)
    const says: Readonly<Record<ContraindicationSource, boolean>> = {
      finding: finding !== undefined,
      answer: answered.includes(contraindication),
      staff: facts.ticked.includes(contraindication),
    }
    const from = CONTRAINDICATION_SOURCES.filter((source) => says[source])
    return from.length === 0 ? [] : [{ contraindication, from, at: finding?.at ?? [] }]
  })
  const unsure = ASKED_BY.filter(({ item }) => answers[item]?.kind === 'notSure').map((asked) => asked.contraindication)
  const asked: readonly Contraindication[] = hadOperation(answers) ? [...unsure, 'previousDiscSurgery'] : unsure
  const isPresent = (each: Contraindication) => present.some(({ contraindication }) => contraindication === each)
  return { present, toAsk: CONTRAINDICATIONS.filter((each) => asked.includes(each) && !isPresent(each)) }
}
