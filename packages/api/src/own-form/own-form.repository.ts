import { PREGNANCY_FACT, PREGNANCY_POSSIBLE } from '@sebone/domain/episode/may-be-pregnant'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { CompiledQuery } from 'kysely'
import * as z from 'zod'
import type { PatientPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { DraftConsents, Setting } from './own-form.ts'

const OwnRequest = z.object({
  id: z.string(),
  point: z.enum(ASSESSMENT_POINTS),
  timeZone: z.string(),
  episodeId: z.string(),
  instrumentId: z.string(),
  instrumentVersion: z.int(),
  setting: Setting,
  draft: z
    .object({ answers: Answers, consents: DraftConsents.nullable(), version: z.int(), savedAt: z.date() })
    .nullable(),
  sent: z.object({ receipt: z.string(), submittedAt: z.date() }).nullable(),
})
export type OwnRequest = z.infer<typeof OwnRequest>

/** A call of its own or inside a transaction: it sets the scope itself, so that sending needs one round trip to read. */
const OWN_FORM = `select own.*, case when own.instrument_id = $5 then own_sex_and_age_may_be($6::text[], $7::integer, $8::integer)
  else false end as may_be_pregnant from own_form($1::uuid, $2::uuid, $3, $4::uuid) own`
const { sexes, fromAge, toAge } = PREGNANCY_POSSIBLE
const ASKED_ABOUT = [FIRST_INTAKE.id, [...sexes], fromAge, toAge]

type OwnFormRow = {
  readonly id: string
  readonly point: string
  readonly time_zone: string
  readonly episode_id: string
  readonly instrument_id: string
  readonly instrument_version: number
  readonly is_treated: boolean
  readonly lacking: readonly string[]
  readonly may_be_pregnant: boolean
  readonly answers: unknown
  readonly consents: unknown
  readonly version: number | null
  readonly saved_at: Date | null
  readonly receipt: string | null
  readonly submitted_at: Date | null
}

/** The one request that the link opened, with its draft and, once sent, its receipt. */
export async function findOwnRequest(
  db: Db,
  { clinicId, patientId, sessionId, requestId }: PatientPrincipal,
): Promise<OwnRequest | null> {
  const { rows } = await db.executeQuery<OwnFormRow>(
    CompiledQuery.raw(OWN_FORM, [clinicId, patientId, sessionId, requestId, ...ASKED_ABOUT]),
  )
  const [row] = rows
  if (!row) return null
  const lacking = row.may_be_pregnant ? [...row.lacking, PREGNANCY_FACT] : row.lacking
  return parseRow('assessment_request', row.id, OwnRequest, {
    id: row.id,
    point: row.point,
    timeZone: row.time_zone,
    episodeId: row.episode_id,
    instrumentId: row.instrument_id,
    instrumentVersion: row.instrument_version,
    setting: { point: row.point, treatment: row.is_treated ? 'after' : 'before', lacking },
    draft:
      row.saved_at === null
        ? null
        : { answers: row.answers, consents: row.consents, version: row.version, savedAt: row.saved_at },
    sent: row.receipt === null ? null : { receipt: row.receipt, submittedAt: row.submitted_at },
  })
}

/** The last day of the links to this request that were not revoked. */
export async function findLinkExpiry(db: Db, { clinicId, requestId }: PatientPrincipal): Promise<Date | null> {
  const row = await db
    .selectFrom('patient_link')
    .select((eb) => eb.fn.max('expires_at').as('expires_at'))
    .where('clinic_id', '=', clinicId)
    .where('request_id', '=', requestId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row?.expires_at ?? null
}
