import type { Answers as AnswersType } from '@sebone/domain/instrument/answer'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import { sql } from 'kysely'
import type { PatientPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import type { DraftConsents } from './own-form.ts'

export type SavedDraft = { readonly version: number; readonly savedAt: Date; readonly answers: AnswersType }

/** Answers are laid over those that stand there; consents, where given, take the place of the earlier ones. */
export type DraftChange = {
  readonly answers: AnswersType
  readonly consents: DraftConsents | null
  readonly language: string
  readonly savedAt: Date
}

type DraftRow = { readonly version: number; readonly saved_at: Date; readonly answers: unknown }

const toSaved = (requestId: string, row: DraftRow | undefined): SavedDraft | null =>
  row
    ? { version: row.version, savedAt: row.saved_at, answers: parseRow('draft', requestId, Answers, row.answers) }
    : null

/**
 * Adds to a draft that was seen. Null when it is no longer there (it was sent) or, where a version is expected, no longer
 * the same. It never makes a new draft: one made while another device sends would be lost.
 */
export async function addToDraft(
  db: Db,
  { clinicId, requestId }: PatientPrincipal,
  { answers, consents, language, savedAt }: DraftChange,
  expectedVersion: number | null,
): Promise<SavedDraft | null> {
  const row = await db
    .updateTable('draft')
    .set({ answers: sql`answers || ${JSON.stringify(answers)}::jsonb`, language, saved_at: savedAt })
    .$if(consents !== null, (query) => query.set({ consents: JSON.stringify(consents) }))
    .where('clinic_id', '=', clinicId)
    .where('request_id', '=', requestId)
    .$if(expectedVersion !== null, (query) => query.where('version', '=', expectedVersion))
    .returning(['version', 'saved_at', 'answers'])
    .executeTakeFirst()
  return toSaved(requestId, row)
}

/** The first save of a request. Null when another device was first and `isAlone` is asked for. */
export async function beginDraft(
  db: Db,
  { clinicId, requestId, patientId }: PatientPrincipal,
  { answers, consents, language, savedAt }: DraftChange,
  isAlone: boolean,
): Promise<SavedDraft | null> {
  const { rows } = await sql<DraftRow>`
    insert into draft (clinic_id, request_id, patient_id, answers, consents, language, saved_at)
    select request.clinic_id, request.id, request.patient_id, ${JSON.stringify(answers)}::jsonb,
           ${consents && JSON.stringify(consents)}::jsonb, ${language}, ${savedAt}
      from assessment_request request
     where request.clinic_id = ${clinicId} and request.id = ${requestId} and request.patient_id = ${patientId}
       and request.closed_at is null
    on conflict (clinic_id, request_id) do update
       set answers = draft.answers || excluded.answers, consents = coalesce(excluded.consents, draft.consents),
           language = excluded.language, saved_at = excluded.saved_at
     where not ${isAlone}::boolean
    returning version, saved_at, answers`.execute(db)
  return toSaved(requestId, rows[0])
}
