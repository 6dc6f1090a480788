import { PatientLanguage } from '@sebone/domain/episode/patient'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { FULL_CHECK_IN } from '@sebone/domain/instrument/own/full-check-in'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id, Instant } from '../input.ts'
import { inClinic } from '../transaction.ts'
import { findRequest, insertRequests } from './assessment-request.repository.ts'
import { hashOfShortCode, hashOfToken, tokenFrom } from './link-secret.ts'
import { insertLink } from './patient-link.repository.ts'
import { shortCodeFrom, writeShortCode } from './short-code.ts'

const DAYS_VALID = 14

/** What a patient can be asked: the current version of each form. */
const FORMS = { checkIn: FULL_CHECK_IN, firstIntake: FIRST_INTAKE } as const

export const CreateLink = z.strictObject({
  /** A new id asks anew; an id that is there already makes a further link to the same request and its draft. */
  requestId: Id,
  episodeId: Id,
  point: z.enum(ASSESSMENT_POINTS),
  language: PatientLanguage,
  /** Left out: a check-in. A first intake is asked before the first treatment. */
  instrument: z.enum(['checkIn', 'firstIntake']).optional(),
})
export type CreateLink = z.infer<typeof CreateLink>

/** Shown once: neither the token nor the code is stored, so nobody can be told them again. */
export const CreatedLink = z.strictObject({
  requestId: Id,
  linkId: Id,
  /** Below the intake's address. The token stands in the fragment, which no server's log ever sees. */
  path: z.string(),
  code: z.string(),
  expiresAt: Instant,
})
export type CreatedLink = z.infer<typeof CreatedLink>

export type CreateLinkRefusal = { readonly code: 'notFound' | 'idTaken' | 'requestClosed' | 'intakeNotAtBaseline' }

export async function createLink(
  deps: StaffDeps,
  { requestId, episodeId, point, language, instrument = 'checkIn' }: CreateLink,
): Promise<Result<CreatedLink, CreateLinkRefusal>> {
  const { principal, clock, newId, randomBytes, linkSecret } = deps
  const { clinicId, clinicSlug } = principal
  if (instrument === 'firstIntake' && point !== 'baseline') return refuse({ code: 'intakeNotAtBaseline' })
  const createdAt = clock()
  return inClinic(deps, async (tx) => {
    const episode = await findEpisode(tx, clinicId, episodeId)
    if (!episode) return refuse({ code: 'notFound' })
    const { patientId } = episode
    const asked = { clinicId, id: requestId, patientId, episodeId, point, instrument: FORMS[instrument], createdAt }
    const made = await insertRequests(tx, [asked])
    const request = await findRequest(tx, clinicId, requestId)
    if (request?.episodeId !== episodeId) return refuse({ code: 'idTaken' })
    if (request.isClosed) return refuse({ code: 'requestClosed' })

    const [linkId, token, code] = [newId(), tokenFrom(randomBytes), shortCodeFrom(randomBytes)]
    const expiresAt = new Date(createdAt.getTime() + DAYS_VALID * 24 * 60 * 60 * 1000)
    const hashes = { tokenHash: hashOfToken(token), shortCodeHash: hashOfShortCode(code, linkSecret) }
    await insertLink(tx, { clinicId, id: linkId, requestId, patientId, ...hashes, createdAt, expiresAt })
    const isNew = made.size > 0
    const linkMade = byStaff(deps, 'link.made', { patientId, subject: linkId, detail: { requestId, point, instrument, isNew } })
    await recordAudit(tx, linkMade)
    return accept({
      requestId,
      linkId,
      path: `/${clinicSlug}/${language}/#${token}`,
      code: writeShortCode(code),
      expiresAt: expiresAt.toISOString(),
    })
  })
}
