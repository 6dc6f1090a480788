import { withoutHidden } from '@sebone/domain/instrument/visible-items'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { findClinicContact } from '../clinic/clinic.repository.ts'
import type { PatientDeps } from '../context.ts'
import { calendarDateIn } from '../today.ts'
import { inOwnRequest } from '../transaction.ts'
import { asAsked, findAskedConsents } from './asked-consents.ts'
import { findLinkExpiry, findOwnRequest } from './own-form.repository.ts'
import type { OwnForm } from './own-form.ts'
import { escalatedIn } from './read-off-response.ts'

type NotFound = { readonly code: 'notFound' }

/**
 * What the opened link may show. Not audited by itself: it holds only what was written through this very link's
 * request, and its opening is on record.
 */
export async function currentForm(deps: PatientDeps): Promise<Result<OwnForm, NotFound>> {
  const form = await inOwnRequest(deps, async (tx) => {
    const { principal, clock } = deps
    const clinic = await findClinicContact(tx, principal.clinicId)
    const request = await findOwnRequest(tx, principal)
    const definition = request && instrumentOf(request.instrumentId, request.instrumentVersion)
    if (!clinic || !definition) return null
    const today = calendarDateIn(request.timeZone, clock())
    const { draft, sent, setting } = request
    const asked = sent ? [] : await findAskedConsents(tx, principal, { definition, request, today })
    const answers = sent || !draft ? {} : draft.answers
    return {
      sent,
      today,
      shown: {
        clinic,
        timeZone: request.timeZone,
        requestId: request.id,
        point: request.point,
        setting,
        definition,
        answers,
        consents: { asked: asked.map(asAsked), given: sent ? null : (draft?.consents ?? null) },
        escalated: escalatedIn(definition, withoutHidden(definition, answers, setting), setting),
        savedAt: draft?.savedAt.toISOString() ?? null,
        version: draft?.version ?? 0,
        linkWorksUntil: (await findLinkExpiry(tx, principal))?.toISOString() ?? null,
        state: sent ? ('sent' as const) : ('open' as const),
      },
    }
  })
  if (!form) return refuse({ code: 'notFound' })
  const { sent, today, shown } = form
  if (!sent) return accept({ ...shown, receipt: null })
  const { clinicId, requestId } = deps.principal
  const reply = await deps.replyToSent({ clinicId, requestId, today })
  return accept({ ...shown, receipt: { receipt: sent.receipt, submittedAt: sent.submittedAt.toISOString(), reply } })
}
