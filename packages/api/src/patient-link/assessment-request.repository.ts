import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import type { AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import * as z from 'zod'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { RequestEntry } from './assessment-request.ts'
import type { LinkState } from '@sebone/domain/episode/link-state'

/** After so many wrong dates of birth a link is locked for good; the database counts them. */
const MOST_TRIES = 5

type Moment = Date | string

export type LinkRow = {
  readonly id: string
  readonly created_at: Moment
  readonly expires_at: Moment
  readonly revoked_at: Moment | null
  readonly used_at: Moment | null
  readonly failed_tries: number
}

export type RequestRow = {
  readonly id: string
  readonly point: string
  readonly instrument_id: string
  readonly instrument_version: number
  readonly response_id: string | null
  readonly created_at: Moment
  readonly saved_at: Moment | null
  readonly submitted_at: Moment | null
  readonly links: readonly LinkRow[]
}

/** Inside JSON the database writes an instant with an offset; everywhere else it is a Date. */
const instant = (moment: Moment): string => new Date(moment).toISOString()

function stateOf(row: LinkRow, at: Date): LinkState {
  if (row.used_at !== null) return 'used'
  if (row.revoked_at !== null) return 'revoked'
  if (row.failed_tries >= MOST_TRIES) return 'locked'
  return new Date(row.expires_at) > at ? 'open' : 'expired'
}

export function toRequest(row: RequestRow, at: Date): RequestEntry {
  return parseRow('assessment_request', row.id, RequestEntry, {
    id: row.id,
    point: row.point,
    instrument: { id: row.instrument_id, version: row.instrument_version },
    responseId: row.response_id,
    createdAt: instant(row.created_at),
    links: row.links.map((link) => ({
      id: link.id,
      createdAt: instant(link.created_at),
      expiresAt: instant(link.expires_at),
      state: stateOf(link, at),
    })),
    draftSavedAt: row.saved_at && instant(row.saved_at),
    submittedAt: row.submitted_at && instant(row.submitted_at),
  })
}

export type NewRequest = {
  readonly clinicId: string
  readonly id: string
  readonly patientId: string
  readonly episodeId: string
  readonly point: AssessmentPoint
  readonly instrument: InstrumentDefinition
  readonly createdAt: Date
}

/** A request that is there already stays as it is. The ids of those that are new. */
export async function insertRequests(db: Db, requests: readonly NewRequest[]): Promise<ReadonlySet<string>> {
  if (requests.length === 0) return new Set()
  const made = await db
    .insertInto('assessment_request')
    .values(
      requests.map(({ clinicId, id, patientId, episodeId, point, instrument, createdAt }) => ({
        clinic_id: clinicId,
        id,
        patient_id: patientId,
        episode_id: episodeId,
        point,
        instrument_id: instrument.id,
        instrument_version: instrument.version,
        created_at: createdAt,
      })),
    )
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .execute()
  return new Set(made.map(({ id }) => id))
}

const AskedPoint = z.enum(ASSESSMENT_POINTS)

export type FoundRequest = {
  readonly episodeId: string
  readonly patientId: string
  readonly point: AssessmentPoint
  readonly instrument: { readonly id: string; readonly version: number }
  readonly isClosed: boolean
}

export async function findRequest(db: Db, clinicId: string, id: string): Promise<FoundRequest | null> {
  const row = await db
    .selectFrom('assessment_request')
    .select(['episode_id', 'patient_id', 'point', 'instrument_id', 'instrument_version', 'closed_at'])
    .where('clinic_id', '=', clinicId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    episodeId: row.episode_id,
    patientId: row.patient_id,
    point: parseRow('assessment_request', id, AskedPoint, row.point),
    instrument: { id: row.instrument_id, version: row.instrument_version },
    isClosed: row.closed_at !== null,
  }
}
