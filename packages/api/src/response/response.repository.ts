import type { Answers } from '@sebone/domain/instrument/answer'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { SentResponse } from './sent-response.ts'

export async function findResponse(db: Db, clinicId: string, id: string): Promise<SentResponse | null> {
  const row = await db
    .selectFrom('questionnaire_response as response')
    .innerJoin('assessment_request as request', (join) =>
      join.onRef('request.clinic_id', '=', 'response.clinic_id').onRef('request.id', '=', 'response.request_id'),
    )
    .innerJoin('assessment', (join) =>
      join.onRef('assessment.clinic_id', '=', 'response.clinic_id').onRef('assessment.response_id', '=', 'response.id'),
    )
    .select(['response.id', 'response.request_id', 'response.patient_id', 'response.episode_id', 'response.answers'])
    .select(['response.instrument_id', 'response.instrument_version', 'response.language', 'response.receipt'])
    .select(['response.submitted_at', 'request.point', 'assessment.mode', 'assessment.answered_by'])
    .where('response.clinic_id', '=', clinicId)
    .where('response.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const definition = instrumentOf(row.instrument_id, row.instrument_version)
  if (!definition) throw new Error(`no instrument ${row.instrument_id} ${row.instrument_version}`)
  return parseRow('questionnaire_response', row.id, SentResponse, {
    id: row.id,
    requestId: row.request_id,
    patientId: row.patient_id,
    episodeId: row.episode_id,
    point: row.point,
    definition,
    answers: row.answers,
    language: row.language,
    receipt: row.receipt,
    submittedAt: row.submitted_at.toISOString(),
    mode: row.mode,
    answeredBy: row.answered_by,
  })
}

export type NewResponse = {
  readonly clinicId: string
  readonly id: string
  readonly requestId: string
  readonly patientId: string
  readonly episodeId: string
  readonly instrument: InstrumentDefinition
  readonly answers: Answers
  readonly language: string
  readonly receipt: string
  readonly submittedAt: Date
}

/** What staff entered from paper or by telephone. False where the request has its response already. */
export async function insertResponse(db: Db, response: NewResponse): Promise<boolean> {
  const row = await db
    .insertInto('questionnaire_response')
    .values({
      clinic_id: response.clinicId,
      id: response.id,
      request_id: response.requestId,
      patient_id: response.patientId,
      episode_id: response.episodeId,
      instrument_id: response.instrument.id,
      instrument_version: response.instrument.version,
      answers: JSON.stringify(response.answers),
      language: response.language,
      receipt: response.receipt,
      submitted_at: response.submittedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
