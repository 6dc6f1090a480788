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
}

type Recorded = EpisodePage['procedures'][number]

export const draftOf = (recorded: Recorded | null): TreatmentDraft => ({
  performedIn: recorded?.performedIn ?? '',
  discs: recorded?.discsAsPrinted ?? recorded?.discs.join(', ') ?? '',
  notTreated: recorded?.notTreated.map(({ disc, reason, asPrinted }) => ({ disc: asPrinted ?? disc, reason })) ?? [],
  billedSites: recorded?.billedSites?.toString() ?? '',
  billedSitesReason: recorded?.billedSitesReason ?? '',
  physician: recorded?.physician ?? '',
})

/** What the server is sent, or null while a reason or a count still has to be mended. */
export function procedureIn(draft: TreatmentDraft) {
  const billedSites = readCount(draft.billedSites)
  const notTreated = draft.notTreated.flatMap(({ disc, reason }) => (reason === '' ? [] : [{ disc, reason }]))
  if (billedSites === undefined || notTreated.length < draft.notTreated.length) return null
  const { performedIn, discs, billedSitesReason, physician } = draft
  return { method: 'cellgel' as const, performedIn, discs, notTreated, billedSites, billedSitesReason, physician }
}
