import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'

export const SITES_AGREEMENTS = ['same', 'differ', 'cannotSay'] as const
export type SitesAgreement = (typeof SITES_AGREEMENTS)[number]

export type BilledSitesRefusal = {
  readonly code: 'billedSitesReasonMissing'
  readonly treatedDiscs: number
  readonly billedSites: number
}

/** Whether the discs treated and the sites billed are the same count. Unknown while either is not known. */
export function sitesAgreement(treatedDiscs: number | null, billedSites: number | null): SitesAgreement {
  if (treatedDiscs === null || billedSites === null) return 'cannotSay'
  return treatedDiscs === billedSites ? 'same' : 'differ'
}

/**
 * Treated discs and billed sites are separate facts (the clinic's report no. 62 treated three discs and billed two
 * sites). Where both are known and differ, a reason is demanded; white space is not one.
 */
export function checkBilledSites(facts: {
  readonly treatedDiscs: number | null
  readonly billedSites: number | null
  readonly reason: string | null
}): Result<SitesAgreement, BilledSitesRefusal> {
  const { treatedDiscs, billedSites, reason } = facts
  if (treatedDiscs === null || billedSites === null || treatedDiscs === billedSites || (reason ?? '').trim() !== '') {
    return accept(sitesAgreement(treatedDiscs, billedSites))
  }
  return refuse({ code: 'billedSitesReasonMissing', treatedDiscs, billedSites })
}
