import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { findClinicContact } from '../clinic/clinic.repository.ts'
import type { PatientDeps } from '../context.ts'
import { inOwnRequest } from '../transaction.ts'
import { findLinkExpiry, findOwnRequest } from './check-in.repository.ts'
import type { OwnCheckIn } from './own-check-in.ts'

/**
 * What the opened link may show. Not audited by itself: it holds only what was written through this very link's
 * request, and its opening is on record.
 */
export async function currentCheckIn(deps: PatientDeps): Promise<Result<OwnCheckIn, { code: 'notFound' }>> {
  const { principal } = deps
  return inOwnRequest(deps, async (tx) => {
    const clinic = await findClinicContact(tx, principal.clinicId)
    const request = await findOwnRequest(tx, principal)
    if (!clinic || !request) return refuse({ code: 'notFound' })
    const { draft, receipt } = request
    return accept({
      clinic,
      definition: { id: request.instrumentId, version: request.instrumentVersion },
      point: request.point,
      answers: receipt || !draft ? {} : draft.answers,
      savedAt: draft?.savedAt.toISOString() ?? null,
      version: draft?.version ?? 0,
      linkWorksUntil: (await findLinkExpiry(tx, principal))?.toISOString() ?? null,
      state: receipt ? 'sent' : 'open',
      receipt: receipt && { receipt: receipt.receipt, submittedAt: receipt.submittedAt.toISOString() },
    })
  })
}
