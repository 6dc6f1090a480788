import { CONTRAINDICATIONS, type Contraindication } from '@sebone/domain/episode/contraindication'
import type { NotTreatedReason } from '@sebone/domain/spine/not-treated-reason'
import type { EpisodePage } from '../../data/api.ts'
import { readCount } from '../../data/read-count.ts'

/** A treatment as it is being typed. Empty text: not known. */
export interface TreatmentDraft {
  readonly performedIn: string
  readonly discs: string
  readonly notTreated: { readonly disc: string; readonly reason: NotTreatedReason | '' }[]
  readonly billedSites: string
  readonly billedSitesReason: string
  readonly physician: string
  readonly lotNumbers: string
  readonly duringTreatment: string
  /** Why one goes on in spite of each; empty where nothing is said. */
  readonly despite: Readonly<Record<Contraindication, string>>
  readonly reason: string
}

/** What two people may have changed; why it is corrected is said by each. */
export const COMPARED = [
  'performedIn',
  'discs',
  'notTreated',
  'billedSites',
  'billedSitesReason',
  'physician',
  'lotNumbers',
  'duringTreatment',
  ...CONTRAINDICATIONS.map((each) => `despite.${each}` as const),
] as const
export type Compared = (typeof COMPARED)[number]

type Recorded = EpisodePage['procedures'][number]

export const draftOf = (recorded: Recorded | null): TreatmentDraft => ({
  performedIn: recorded?.performedIn ?? '',
  discs: recorded?.discsAsPrinted ?? recorded?.discs.join(', ') ?? '',
  notTreated: recorded?.notTreated.map(({ disc, reason, asPrinted }) => ({ disc: asPrinted ?? disc, reason })) ?? [],
  billedSites: recorded?.billedSites?.toString() ?? '',
  billedSitesReason: recorded?.billedSitesReason ?? '',
  physician: recorded?.physician ?? '',
  lotNumbers: recorded?.lotNumbers.join(', ') ?? '',
  duringTreatment: recorded?.duringTreatment ?? '',
  despite: despiteOf(recorded),
  reason: '',
})

function despiteOf(recorded: Recorded | null): TreatmentDraft['despite'] {
  const given = new Map(recorded?.wentOnDespite.map(({ contraindication, reason }) => [contraindication, reason]))
  const reasonFor = (each: Contraindication) => given.get(each) ?? ''
  return {
    activeInfection: reasonFor('activeInfection'),
    pregnancy: reasonFor('pregnancy'),
    allergyToComponent: reasonFor('allergyToComponent'),
    allergyToLocalAnaesthetic: reasonFor('allergyToLocalAnaesthetic'),
    uncorrectedBleedingTendency: reasonFor('uncorrectedBleedingTendency'),
    anticoagulants: reasonFor('anticoagulants'),
    stenosis: reasonFor('stenosis'),
    slip: reasonFor('slip'),
    lossOfTwoThirdsOfHeight: reasonFor('lossOfTwoThirdsOfHeight'),
    previousDiscSurgery: reasonFor('previousDiscSurgery'),
  }
}

/** What the server is sent, or null while a reason or a count still has to be mended. */
export function procedureIn(draft: TreatmentDraft) {
  const billedSites = readCount(draft.billedSites)
  const notTreated = draft.notTreated.flatMap(({ disc, reason }) => (reason === '' ? [] : [{ disc, reason }]))
  if (billedSites === undefined || notTreated.length < draft.notTreated.length) return null
  const { performedIn, discs, billedSitesReason, physician, lotNumbers, duringTreatment } = draft
  const despite = CONTRAINDICATIONS.map((contraindication) => ({ contraindication, reason: draft.despite[contraindication] }))
  const method = 'cellgel' as const
  return {
    method,
    performedIn,
    discs,
    notTreated,
    billedSites,
    billedSitesReason,
    physician,
    lotNumbers,
    duringTreatment,
    despite: despite.filter(({ reason }) => reason.trim() !== ''),
  }
}
