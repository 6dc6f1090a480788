import type { RedFlag } from '@sebone/domain/follow-up/red-flag'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { ListedAlert, OpenAlert } from './open-alert.ts'

export const ALERT_COLUMNS = [
  'alert.id',
  'alert.patient_id',
  'alert.kind',
  'alert.codes',
  'alert.raised_at',
  'alert.request_id',
  'alert.assessment_id',
] as const

export type AlertRow = {
  readonly id: string
  readonly patient_id: string
  readonly kind: string
  readonly codes: readonly string[]
  readonly raised_at: Date | string
  readonly request_id: string | null
  readonly assessment_id: string | null
  readonly point: string | null
  readonly response_id: string | null
}

const fieldsOf = (row: AlertRow) => ({
  id: row.id,
  patientId: row.patient_id,
  kind: row.kind,
  codes: row.codes,
  raisedAt: new Date(row.raised_at).toISOString(),
  requestId: row.request_id,
  point: row.point,
  isFormSent: row.response_id !== null || row.assessment_id !== null,
})

export const toOpenAlert = (row: AlertRow): OpenAlert => parseRow('alert', row.id, OpenAlert, fieldsOf(row))

/** The oldest first: who has waited longest is called first. */
export async function findOpenAlerts(db: Db, clinicId: string): Promise<readonly ListedAlert[]> {
  const rows = await db
    .selectFrom('alert')
    .innerJoin('patient', (join) =>
      join.onRef('patient.clinic_id', '=', 'alert.clinic_id').onRef('patient.id', '=', 'alert.patient_id'),
    )
    .leftJoin('assessment_request as request', (join) =>
      join.onRef('request.clinic_id', '=', 'alert.clinic_id').onRef('request.id', '=', 'alert.request_id'),
    )
    .leftJoin('questionnaire_response as response', (join) =>
      join.onRef('response.clinic_id', '=', 'alert.clinic_id').onRef('response.request_id', '=', 'alert.request_id'),
    )
    .select(ALERT_COLUMNS)
    .select(['request.point', 'response.id as response_id'])
    .select(['patient.number', 'patient.family_name', 'patient.given_name', 'patient.family_kana', 'patient.given_kana'])
    .select(['patient.birth_date', 'patient.phone', 'patient.language', 'patient.is_synthetic'])
    .where('alert.clinic_id', '=', clinicId)
    .where('alert.closed_at', 'is', null)
    .orderBy('alert.raised_at')
    .orderBy('alert.id')
    .execute()
  return rows.map((row) =>
    parseRow('alert', row.id, ListedAlert, {
      ...fieldsOf(row),
      patient: {
        number: String(row.number),
        familyName: row.family_name,
        givenName: row.given_name,
        familyKana: row.family_kana,
        givenKana: row.given_kana,
        birthDate: row.birth_date,
        phone: row.phone,
        language: row.language,
        isSynthetic: row.is_synthetic,
      },
    }),
  )
}

export type NewAlert = {
  readonly clinicId: string
  readonly id: string
  readonly patientId: string
  readonly episodeId: string
  readonly assessmentId: string
  readonly codes: readonly RedFlag[]
  readonly raisedAt: Date
}

/** For what staff record; what a patient answers is raised by the database. */
export async function insertAlert(db: Db, { clinicId, id, patientId, episodeId, ...alert }: NewAlert): Promise<void> {
  await db
    .insertInto('alert')
    .values({
      clinic_id: clinicId,
      id,
      patient_id: patientId,
      episode_id: episodeId,
      kind: 'redFlag',
      codes: [...alert.codes],
      request_id: null,
      assessment_id: alert.assessmentId,
      raised_at: alert.raisedAt,
    })
    .execute()
}

export type ClosedAlert = { readonly patientId: string; readonly closedAt: Date; readonly closedBy: string; readonly what: string }

/** Closes an open one. What stands there afterwards, whoever closed it; null where there is none. */
export async function closeAlertRow(
  db: Db,
  { clinicId, id, ...closing }: { clinicId: string; id: string; closedAt: Date; closedBy: string; what: string },
): Promise<(ClosedAlert & { readonly isNew: boolean }) | null> {
  const closed = await db
    .updateTable('alert')
    .set({ closed_at: closing.closedAt, closed_by: closing.closedBy, what: closing.what })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  const row = await db
    .selectFrom('alert')
    .select(['patient_id', 'closed_at', 'closed_by', 'what'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row || row.closed_at === null || row.closed_by === null || row.what === null) return null
  const { patient_id: patientId, closed_at: closedAt, closed_by: closedBy, what } = row
  return { patientId, closedAt, closedBy, what, isNew: closed !== undefined }
}
