import type { Db } from '../database.ts'
import type { Answer, Answers as AnswersType } from '@sebone/domain/instrument/answer'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { CompiledQuery, sql } from 'kysely'
import * as z from 'zod'
import { compiledOnce } from '../compiled-once.repository.ts'
import type { PatientPrincipal } from '../context.ts'
import { parseRow } from '../row.ts'

const OwnRequest = z.object({
  id: z.string(),
  point: z.enum(ASSESSMENT_POINTS),
  timeZone: z.string(),
  instrumentId: z.string(),
  instrumentVersion: z.int(),
  draft: z.object({ answers: Answers, version: z.int(), savedAt: z.date(), language: z.enum(['en', 'ja']) }).nullable(),
  receipt: z.object({ receipt: z.string(), submittedAt: z.date() }).nullable(),
})
export type OwnRequest = z.infer<typeof OwnRequest>

const ownRequestRows = compiledOnce((db, clinicId: string, requestId: string) =>
  db
    .selectFrom('assessment_request as request')
    .innerJoin('clinic', 'clinic.id', 'request.clinic_id')
    .leftJoin('draft', (join) =>
      join.onRef('draft.clinic_id', '=', 'request.clinic_id').onRef('draft.request_id', '=', 'request.id'),
    )
    .leftJoin('questionnaire_response as response', (join) =>
      join.onRef('response.clinic_id', '=', 'request.clinic_id').onRef('response.request_id', '=', 'request.id'),
    )
    .select([
      'request.id',
      'request.point',
      'clinic.time_zone',
      'request.instrument_id',
      'request.instrument_version',
      'draft.answers',
      'draft.version',
      'draft.saved_at',
      'draft.language',
      'response.receipt',
      'response.submitted_at',
    ])
    .where('request.clinic_id', '=', clinicId)
    .where('request.id', '=', requestId),
)

/** The one request that the link opened, with its draft and, once sent, its receipt. */
export async function findOwnRequest(db: Db, { clinicId, requestId }: PatientPrincipal): Promise<OwnRequest | null> {
  const [row] = (await ownRequestRows(db, clinicId, requestId)).rows
  return row ? toOwnRequest(row) : null
}

/** The same as a call of its own, outside of any transaction: one round trip instead of four. */
export async function readOwnRequest(
  db: Db,
  { clinicId, patientId, sessionId, requestId }: PatientPrincipal,
): Promise<OwnRequest | null> {
  const { rows } = await db.executeQuery<OwnRequestRow>(
    CompiledQuery.raw(OWN_REQUEST, [clinicId, patientId, sessionId, requestId]),
  )
  return rows[0] ? toOwnRequest(rows[0]) : null
}

const OWN_REQUEST = 'select * from own_request($1::uuid, $2::uuid, $3, $4::uuid)'

type OwnRequestRow = {
  readonly id: string
  readonly point: string
  readonly time_zone: string
  readonly instrument_id: string
  readonly instrument_version: number
  readonly answers: unknown
  readonly version: number | null
  readonly saved_at: Date | null
  readonly language: string | null
  readonly receipt: string | null
  readonly submitted_at: Date | null
}

function toOwnRequest(row: OwnRequestRow): OwnRequest {
  return parseRow('assessment_request', row.id, OwnRequest, {
    id: row.id,
    point: row.point,
    timeZone: row.time_zone,
    instrumentId: row.instrument_id,
    instrumentVersion: row.instrument_version,
    draft:
      row.saved_at === null
        ? null
        : { answers: row.answers, version: row.version, savedAt: row.saved_at, language: row.language },
    receipt: row.receipt === null ? null : { receipt: row.receipt, submittedAt: row.submitted_at },
  })
}

/** The last day of the links to this request that were not revoked. */
export async function findLinkExpiry(db: Db, principal: PatientPrincipal): Promise<Date | null> {
  const row = await db
    .selectFrom('patient_link')
    .select((eb) => eb.fn.max('expires_at').as('expires_at'))
    .where('clinic_id', '=', principal.clinicId)
    .where('request_id', '=', principal.requestId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row?.expires_at ?? null
}

export type SavedDraft = { readonly version: number; readonly savedAt: Date }

type DraftChange = {
  readonly itemKey: string
  readonly answer: Answer
  readonly language: string
  readonly savedAt: Date
}

const oneAnswer = ({ itemKey, answer }: DraftChange) => JSON.stringify({ [itemKey]: answer } satisfies AnswersType)

/**
 * Adds one answer to a draft that was seen. Null when it is no longer there (it was sent) or, where a version is
 * expected, no longer the same. It never makes a new draft: one made while another device sends would be lost.
 */
export async function addToDraft(
  db: Db,
  { clinicId, requestId }: PatientPrincipal,
  change: DraftChange,
  expectedVersion: number | null,
): Promise<SavedDraft | null> {
  const row = await db
    .updateTable('draft')
    .set({
      answers: sql`answers || ${oneAnswer(change)}::jsonb`,
      language: change.language,
      saved_at: change.savedAt,
    })
    .where('clinic_id', '=', clinicId)
    .where('request_id', '=', requestId)
    .$if(expectedVersion !== null, (query) => query.where('version', '=', expectedVersion))
    .returning(['version', 'saved_at'])
    .executeTakeFirst()
  return row ? { version: row.version, savedAt: row.saved_at } : null
}

/** The first answer of a request. Null when another device was first and `isAlone` is asked for. */
export async function beginDraft(
  db: Db,
  { clinicId, requestId, patientId }: PatientPrincipal,
  change: DraftChange,
  isAlone: boolean,
): Promise<SavedDraft | null> {
  const { language, savedAt } = change
  const { rows } = await sql<{ version: number; saved_at: Date }>`
    insert into draft (clinic_id, request_id, patient_id, answers, language, saved_at)
    select request.clinic_id, request.id, request.patient_id, ${oneAnswer(change)}::jsonb, ${language}, ${savedAt}
      from assessment_request request
     where request.clinic_id = ${clinicId} and request.id = ${requestId} and request.patient_id = ${patientId}
       and request.closed_at is null
    on conflict (clinic_id, request_id) do update
       set answers = draft.answers || excluded.answers, language = excluded.language, saved_at = excluded.saved_at
     where not ${isAlone}::boolean
    returning version, saved_at`.execute(db)
  const row = rows[0]
  return row ? { version: row.version, savedAt: row.saved_at } : null
}
