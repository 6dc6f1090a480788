import type { Db } from '../database.ts'
import type { Answers } from '@sebone/domain/instrument/answer'
import type { BySymptom } from '@sebone/domain/symptom/area'
import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import type { RecordedScore } from '@sebone/domain/symptom/recorded-score'
import { CompiledQuery } from 'kysely'
import type { PatientPrincipal } from '../context.ts'

/** The busiest call of all: one round trip, one transaction of its own, parsed once per connection. */
const ACCEPT_RESPONSE = `
select accepted_receipt as receipt, accepted_at as submitted_at
  from accept_check_in($1::uuid, $2::uuid, $3, $4::uuid, $5::integer, $6::uuid, $7::jsonb, $8, $9::timestamptz, $10::uuid,
                       $11::date, $12::text[], $13::smallint[], $14::boolean[])`

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
      patientId,
      sessionId,
      requestId,
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
    ]),
  )
  const row = rows[0]
  return row ? { receipt: row.receipt, submittedAt: row.submitted_at } : null
}
