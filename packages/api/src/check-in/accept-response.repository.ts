import type { Db } from '../database.ts'
import type { Answers } from '@sebone/domain/instrument/answer'
import type { BySymptom } from '@sebone/domain/symptom/area'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import { CompiledQuery } from 'kysely'
import type { PatientPrincipal } from '../context.ts'

/**
 * The busiest statement of all, so it is one and its text is fixed: the server parses it once per connection. Taking
 * away the draft that was read is what lets exactly one of several senders through. A trigger closes the request.
 */
const ACCEPT_RESPONSE = `
with taken as (
  delete from draft
   where clinic_id = $1 and request_id = $2 and patient_id = $3 and version = $4
  returning clinic_id, request_id, patient_id, language
), response as (
  insert into questionnaire_response
    (clinic_id, id, request_id, patient_id, episode_id, instrument_id, instrument_version, answers, language, receipt,
     submitted_at)
  select request.clinic_id, $5::uuid, request.id, request.patient_id, request.episode_id, request.instrument_id,
         request.instrument_version, $6::jsonb, taken.language, $7, $8::timestamptz
    from assessment_request request
    join taken on taken.clinic_id = request.clinic_id and taken.request_id = request.id
   where request.clinic_id = $1 and request.id = $2 and request.closed_at is null
  on conflict do nothing
  returning clinic_id, id, request_id, patient_id, receipt, submitted_at
), assessed as (
  insert into assessment
    (clinic_id, id, patient_id, episode_id, answered_on, asked_for, mode, answered_by, response_id, created_at)
  select response.clinic_id, $9::uuid, response.patient_id, request.episode_id, $10::date, request.point, 'web', 'patient', response.id,
         response.submitted_at
    from response
    join assessment_request request on request.clinic_id = response.clinic_id and request.id = response.request_id
), scored as (
  insert into assessment_score (clinic_id, assessment_id, patient_id, area, score, not_sure)
  select response.clinic_id, $9::uuid, response.patient_id, given.area, given.score, given.not_sure
    from response, unnest($11::text[], $12::smallint[], $13::boolean[]) as given (area, score, not_sure)
), noted as (
  insert into audit (clinic_id, at, actor_kind, actor_id, action, patient_id, subject, detail)
  select clinic_id, submitted_at, 'patient', $14, 'checkIn.sent', patient_id, id::text, '{}'::jsonb from response
)
select receipt, submitted_at from response`

export type AcceptedResponse = { readonly receipt: string; readonly submittedAt: Date }

export type ResponseToAccept = {
  readonly responseId: string
  readonly assessmentId: string
  readonly draftVersion: number
  readonly answers: Answers
  readonly scores: BySymptom<RecordedScore>
  readonly receipt: string
  readonly submittedAt: Date
  readonly answeredOn: string
}

/** Null when the draft read before is no longer there: it was sent, or changed, by somebody else meanwhile. */
export async function acceptResponse(
  db: Db,
  { clinicId, requestId, patientId, sessionId }: PatientPrincipal,
  response: ResponseToAccept,
): Promise<AcceptedResponse | null> {
  const { rows } = await db.executeQuery<{ receipt: string; submitted_at: Date }>(
    CompiledQuery.raw(ACCEPT_RESPONSE, [
      clinicId,
      requestId,
      patientId,
      response.draftVersion,
      response.responseId,
      JSON.stringify(response.answers),
      response.receipt,
      response.submittedAt,
      response.assessmentId,
      response.answeredOn,
      [...SYMPTOM_AREAS],
      SYMPTOM_AREAS.map((area) => scoreOf(response.scores[area])),
      SYMPTOM_AREAS.map((area) => response.scores[area].kind === 'notSure'),
      sessionId,
    ]),
  )
  const row = rows[0]
  return row ? { receipt: row.receipt, submittedAt: row.submitted_at } : null
}
