import type { Procedure } from '@sebone/domain/episode/procedure'
import type { TreatmentRecord } from '@sebone/domain/episode/treatment-record'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { RecordedProcedure } from './recorded-procedure.ts'

export const PROCEDURE_COLUMNS = [
  'procedure.id',
  'procedure.method',
  'procedure.performed_in',
  'procedure.discs',
  'procedure.discs_as_printed',
  'procedure.billed_sites',
  'procedure.billed_sites_reason',
  'procedure.physician',
  'procedure.lot_numbers',
  'procedure.during_treatment',
  'procedure.went_on_despite',
  'procedure.version',
] as const

export type ProcedureRow = {
  readonly id: string
  readonly method: string
  readonly performed_in: string
  readonly discs: readonly string[]
  readonly discs_as_printed: string | null
  readonly billed_sites: number | null
  readonly billed_sites_reason: string | null
  readonly physician: string | null
  readonly lot_numbers: readonly string[]
  readonly during_treatment: string | null
  readonly went_on_despite: unknown
  readonly version: number
  readonly not_treated: readonly { readonly disc: string; readonly reason: string; readonly as_printed: string | null }[]
}

export function toProcedure(row: ProcedureRow): RecordedProcedure {
  return parseRow('procedure', row.id, RecordedProcedure, {
    id: row.id,
    method: row.method,
    performedIn: row.performed_in,
    discs: row.discs,
    discsAsPrinted: row.discs_as_printed,
    notTreated: row.not_treated.map(({ disc, reason, as_printed }) => ({ disc, reason, asPrinted: as_printed })),
    billedSites: row.billed_sites,
    billedSitesReason: row.billed_sites_reason,
    physician: row.physician,
    lotNumbers: row.lot_numbers,
    duringTreatment: row.during_treatment,
    wentOnDespite: row.went_on_despite,
    version: row.version,
  })
}

/** A published case knows nothing of what the clinic keeps for itself. */
type StoredProcedure = Procedure & Partial<TreatmentRecord>

export type NewProcedure = { readonly clinicId: string; readonly episodeId: string; readonly procedure: StoredProcedure }

const columnsOf = (procedure: StoredProcedure) => ({
  method: procedure.method,
  performed_in: procedure.performedIn,
  discs: [...procedure.discs],
  discs_as_printed: procedure.discsAsPrinted,
  billed_sites: procedure.billedSites,
  billed_sites_reason: procedure.billedSitesReason,
  physician: procedure.physician,
  lot_numbers: [...(procedure.lotNumbers ?? [])],
  during_treatment: procedure.duringTreatment ?? null,
  went_on_despite: JSON.stringify(procedure.wentOnDespite ?? []),
})

const notTreatedRowsOf = (clinicId: string, { id, notTreated }: Procedure) =>
  notTreated.map(({ disc, reason, asPrinted }) => ({
    clinic_id: clinicId,
    procedure_id: id,
    disc,
    reason,
    as_printed: asPrinted,
  }))

/** A procedure that is there already stays as it is; so do its discs. The ids of those that are new. */
export async function insertProcedures(db: Db, procedures: readonly NewProcedure[]): Promise<ReadonlySet<string>> {
  if (procedures.length === 0) return new Set()
  const made = await db
    .insertInto('procedure')
    .values(
      procedures.map(({ clinicId, episodeId, procedure }) => ({
        clinic_id: clinicId,
        id: procedure.id,
        episode_id: episodeId,
        ...columnsOf(procedure),
      })),
    )
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .execute()
  const ids = new Set(made.map(({ id }) => id))
  const discs = procedures
    .filter(({ procedure }) => ids.has(procedure.id))
    .flatMap(({ clinicId, procedure }) => notTreatedRowsOf(clinicId, procedure))
  if (discs.length > 0) await db.insertInto('procedure_disc_not_treated').values(discs).execute()
  return ids
}

/** False when the row is no longer the one that was seen. */
export async function replaceProcedure(
  db: Db,
  { clinicId, procedure, version }: { clinicId: string; procedure: TreatmentRecord; version: number },
): Promise<boolean> {
  const row = await db
    .updateTable('procedure')
    .set(columnsOf(procedure))
    .where('clinic_id', '=', clinicId)
    .where('id', '=', procedure.id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await db
    .deleteFrom('procedure_disc_not_treated')
    .where('clinic_id', '=', clinicId)
    .where('procedure_id', '=', procedure.id)
    .execute()
  const discs = notTreatedRowsOf(clinicId, procedure)
  if (discs.length > 0) await db.insertInto('procedure_disc_not_treated').values(discs).execute()
  return true
}

export type FoundProcedure = {
  readonly procedure: RecordedProcedure
  readonly episodeId: string
  readonly patientId: string
}

export async function findProcedure(db: Db, clinicId: string, id: string): Promise<FoundProcedure | null> {
  const row = await db
    .selectFrom('procedure')
    .innerJoin('episode_of_care as episode', (join) =>
      join.onRef('episode.clinic_id', '=', 'procedure.clinic_id').onRef('episode.id', '=', 'procedure.episode_id'),
    )
    .select(PROCEDURE_COLUMNS)
    .select(['procedure.episode_id', 'episode.patient_id'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('procedure_disc_not_treated as refused')
          .select(['refused.disc', 'refused.reason', 'refused.as_printed'])
          .whereRef('refused.clinic_id', '=', 'procedure.clinic_id')
          .whereRef('refused.procedure_id', '=', 'procedure.id')
          .orderBy('refused.disc'),
      ).as('not_treated'),
    )
    .where('procedure.clinic_id', '=', clinicId)
    .where('procedure.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return { procedure: toProcedure(row), episodeId: row.episode_id, patientId: row.patient_id }
}

/** Of the first treatment of an episode; null before there is one. */
export async function findFirstTreatmentDate(
  db: Db,
  { clinicId, episodeId }: { clinicId: string; episodeId: string },
): Promise<RecordedProcedure['performedIn'] | null> {
  const row = await db
    .selectFrom('procedure')
    .select(['id', 'performed_in'])
    .where('clinic_id', '=', clinicId)
    .where('episode_id', '=', episodeId)
    .orderBy('performed_in')
    .limit(1)
    .executeTakeFirst()
  return row ? parseRow('procedure', row.id, RecordedProcedure.shape.performedIn, row.performed_in) : null
}

/** Whether the patient was ever treated here, in whichever episode. */
export async function isTreatedBy(db: Db, clinicId: string, patientId: string): Promise<boolean> {
  const row = await db
    .selectFrom('procedure')
    .innerJoin('episode_of_care as episode', (join) =>
      join.onRef('episode.clinic_id', '=', 'procedure.clinic_id').onRef('episode.id', '=', 'procedure.episode_id'),
    )
    .select('procedure.id')
    .where('procedure.clinic_id', '=', clinicId)
    .where('episode.patient_id', '=', patientId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
