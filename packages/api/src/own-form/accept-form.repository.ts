import { SADDLE } from '@sebone/domain/extent/saddle'
import type { Answers } from '@sebone/domain/instrument/answer'
import { SENSATIONS } from '@sebone/domain/instrument/definition'
import { SADDLE_ON_MAP } from '@sebone/domain/instrument/red-flags-of'
import type { ConsentRecord } from '@sebone/domain/consent/consent-record'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import { CompiledQuery } from 'kysely'
import type { PatientPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import type { ReadOff } from './read-off-response.ts'
import type { Signature } from './signature.ts'

/** The busiest call of all: one round trip, one transaction of its own, parsed once per connection. */
const ACCEPT_FORM = `
select accepted_receipt as receipt, accepted_at as submitted_at
  from accept_form($1::uuid, $2::uuid, $3, $4::uuid, $5::integer, $6::uuid, $7::jsonb, $8, $9::timestamptz, $10::uuid,
                   $11::date, $12, $13, $14::text[], $15::smallint[], $16::boolean[], $17::jsonb, $18::text[], $19::jsonb,
                   $20::jsonb, $21::text[], $22::text[], $23)`

const AREAS = [...SYMPTOM_AREAS]
const SADDLE_IDS = [...SADDLE]

export type AcceptedForm = { readonly receipt: string; readonly submittedAt: Date }

export type FormToAccept = {
  readonly responseId: string
  readonly assessmentId: string
  readonly draftVersion: number
  readonly answers: Answers
  readonly readOff: ReadOff
  readonly consents: readonly ConsentRecord[]
  readonly signature: Signature | null
  readonly receipt: string
  readonly submittedAt: Date
  readonly answeredOn: string
}

/** Null when the draft read before is no longer there: it was sent, or changed, by somebody else meanwhile. */
export async function acceptForm(
  db: Db,
  { clinicId, requestId, patientId, sessionId }: PatientPrincipal,
  form: FormToAccept,
): Promise<AcceptedForm | null> {
  const { scores, extents, answeredBy, redFlags, escalated } = form.readOff
  const { rows } = await db.executeQuery<{ receipt: string; submitted_at: Date }>(
    CompiledQuery.raw(ACCEPT_FORM, [
      clinicId,
      patientId,
      sessionId,
      requestId,
      form.draftVersion,
      form.responseId,
      JSON.stringify(form.answers),
      form.receipt,
      form.submittedAt,
      form.assessmentId,
      form.answeredOn,
      answeredBy,
      redFlags,
      AREAS,
      SYMPTOM_AREAS.map((area) => scoreOf(scores[area])),
      SYMPTOM_AREAS.map((area) => scores[area].kind === 'notSure'),
      JSON.stringify(extentsOf(extents)),
      SENSATIONS.filter((sensation) => extents[sensation].kind === 'sameAsLastTime'),
      form.consents.length > 0 ? JSON.stringify(form.consents.map(consentOf)) : null,
      form.consents.length > 0 && form.signature ? JSON.stringify(form.signature) : null,
      [...escalated],
      SADDLE_IDS,
      SADDLE_ON_MAP,
    ]),
  )
  const row = rows[0]
  return row ? { receipt: row.receipt, submittedAt: row.submitted_at } : null
}

/** Blank is no row; "the same" is for the database to repeat. */
const extentsOf = (extents: ReadOff['extents']) =>
  SENSATIONS.flatMap((sensation) => {
    const extent = extents[sensation]
    if (extent.kind === 'blank' || extent.kind === 'sameAsLastTime') return []
    return [{ sensation, kind: extent.kind, regions: extent.kind === 'regions' ? extent.regions : null }]
  })

const consentOf = ({ id, purpose, textId, textVersion, language, agreedBy }: ConsentRecord) => ({
  id,
  purpose,
  text_id: textId,
  text_version: textVersion,
  language,
  agreed_by_kind: agreedBy.kind,
  agreed_by_name: agreedBy.name,
  agreed_by_relationship: agreedBy.kind === 'representative' ? agreedBy.relationship : null,
})
