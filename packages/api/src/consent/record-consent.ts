import type { NotADate } from '@sebone/domain/calendar/calendar-date'
import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { ConsentingPerson } from '@sebone/domain/consent/consent-record'
import { CONSENT_TEXTS } from '@sebone/domain/consent/consent-texts'
import { giveConsent } from '@sebone/domain/consent/give-consent'
import type { ConsentRefusal } from '@sebone/domain/consent/give-consent'
import { CONSENT_PURPOSES } from '@sebone/domain/consent/purpose'
import { PatientLanguage } from '@sebone/domain/episode/patient'
import { Line } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { findEpisode } from '../episode/episode.repository.ts'
import { Id, TypedField, Version } from '../input.ts'
import { Signature } from '../own-form/signature.ts'
import { findPatient } from '../patient/patient.repository.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { findConsent, insertConsent } from './consent.repository.ts'
import type { RecordedConsent } from './recorded-consent.ts'

/** What was signed at the clinic: a typed name, a signature drawn on our own screen, or a sheet that was filed. */
const Evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('typedName') }),
  z.strictObject({ kind: z.literal('drawnSignature'), strokes: Signature }),
  z.strictObject({ kind: z.literal('paper'), documentId: Id }),
])

export const RecordConsent = z.strictObject({
  id: Id,
  patientId: Id,
  episodeId: Id.nullable(),
  purpose: z.enum(CONSENT_PURPOSES),
  textId: z.string().min(1).max(100),
  textVersion: Version,
  language: PatientLanguage,
  agreedBy: ConsentingPerson,
  agreedOn: TypedField,
  evidence: Evidence,
  explained: z.strictObject({ physician: Line, on: TypedField }).nullable(),
})
export type RecordConsent = z.infer<typeof RecordConsent>

export type RecordConsentRefusal = ConsentRefusal | NotADate | { readonly code: 'notFound' | 'idTaken' }

/** A consent given at the clinic; the rules of the purpose decide whether it may be recorded. */
export async function recordConsent(
  deps: StaffDeps,
  { evidence, explained: told, ...stated }: RecordConsent,
): Promise<Result<RecordedConsent, RecordConsentRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const now = clock()
  const agreedOn = readCalendarDate(stated.agreedOn)
  if (!agreedOn.ok) return agreedOn
  const explainedOn = told === null ? accept(null) : readCalendarDate(told.on)
  if (!explainedOn.ok) return explainedOn
  const explained = told && explainedOn.value && { physician: told.physician, on: explainedOn.value }
  const shown = evidence.kind === 'drawnSignature' ? { kind: evidence.kind, imageId: stated.id } : evidence
  const given = { ...stated, agreedOn: agreedOn.value, place: 'clinic', evidence: shown, explained } as const
  const consent = giveConsent(given, { today: calendarDateIn(principal.timeZone, now), texts: CONSENT_TEXTS })
  if (!consent.ok) return consent

  return inClinic(deps, async (tx) => {
    const { id, patientId, episodeId, purpose } = consent.value
    const episode = episodeId === null ? null : await findEpisode(tx, clinicId, episodeId)
    if (!(await findPatient(tx, clinicId, patientId)) || (episodeId !== null && episode?.patientId !== patientId)) {
      return refuse({ code: 'notFound' })
    }
    const signature = evidence.kind === 'drawnSignature' ? evidence.strokes : null
    if (await insertConsent(tx, clinicId, consent.value, signature, now)) {
      await recordAudit(tx, byStaff(deps, 'consent.recorded', { patientId, subject: id, detail: { purpose } }))
    }
    const recorded = await findConsent(tx, clinicId, id)
    return recorded?.patientId === patientId && recorded.purpose === purpose ? accept(recorded) : refuse({ code: 'idTaken' })
  })
}
