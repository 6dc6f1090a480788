import type { Contraindication } from '@sebone/domain/episode/contraindication'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import type { Answers as AnswersGiven } from '@sebone/domain/instrument/answer'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { CONDITION_COLUMNS, toCondition } from '../condition/condition.repository.ts'
import type { RecordedCondition } from '../condition/recorded-condition.ts'
import type { Db } from '../database.ts'
import type { FoundRow } from '../episode/removable-row.repository.ts'
import { parseRow } from '../row.ts'
import { RecordedContraindication } from './recorded-contraindication.ts'

export const CONTRAINDICATION_COLUMNS = [
  'contraindication.id',
  'contraindication.contraindication',
  'contraindication.note',
  'contraindication.version',
] as const

export type ContraindicationRow = {
  readonly id: string
  readonly contraindication: string
  readonly note: string | null
  readonly version: number
}

export const toContraindication = (row: ContraindicationRow): RecordedContraindication =>
  parseRow('contraindication', row.id, RecordedContraindication, {
    id: row.id,
    contraindication: row.contraindication,
    note: row.note,
    version: row.version,
  })

/** What a first intake answered: its answers as stored, each checked; null where none was sent. */
export const intakeAnswers = (responseId: string, answers: unknown): AnswersGiven =>
  parseRow('questionnaire_response', responseId, Answers, answers)

type Scope = { readonly clinicId: string; readonly episodeId: string }

export type ContraindicationFacts = {
  readonly findings: readonly RecordedCondition[]
  readonly answers: AnswersGiven | null
  readonly ticked: readonly Contraindication[]
}

/** Everything that may speak against treating in this episode. */
export async function findContraindicationFacts(db: Db, { clinicId, episodeId }: Scope): Promise<ContraindicationFacts> {
  const findings = await db
    .selectFrom('condition')
    .select(CONDITION_COLUMNS)
    .where('condition.clinic_id', '=', clinicId)
    .where('condition.episode_id', '=', episodeId)
    .where('condition.removed_at', 'is', null)
    .execute()
  const intake = await db
    .selectFrom('questionnaire_response')
    .select(['id', 'answers'])
    .where('clinic_id', '=', clinicId)
    .where('episode_id', '=', episodeId)
    .where('instrument_id', '=', FIRST_INTAKE.id)
    .orderBy('submitted_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const ticked = await db
    .selectFrom('contraindication')
    .select(CONTRAINDICATION_COLUMNS)
    .where('contraindication.clinic_id', '=', clinicId)
    .where('contraindication.episode_id', '=', episodeId)
    .where('contraindication.removed_at', 'is', null)
    .execute()
  return {
    findings: findings.map(toCondition),
    answers: intake ? intakeAnswers(intake.id, intake.answers) : null,
    ticked: ticked.map((row) => toContraindication(row).contraindication),
  }
}

export type NewContraindication = Scope & Pick<RecordedContraindication, 'id' | 'contraindication' | 'note'>

/** One that is there already stays as it is. */
export async function insertContraindication(
  db: Db,
  { clinicId, episodeId, ...fields }: NewContraindication,
): Promise<boolean> {
  const made = await db
    .insertInto('contraindication')
    .values({ clinic_id: clinicId, episode_id: episodeId, ...fields })
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}


export async function findContraindication(db: Db, clinicId: string, id: string): Promise<FoundRow<RecordedContraindication> | null> {
  const row = await db
    .selectFrom('contraindication')
    .innerJoin('episode_of_care as episode', (join) =>
      join
        .onRef('episode.clinic_id', '=', 'contraindication.clinic_id')
        .onRef('episode.id', '=', 'contraindication.episode_id'),
    )
    .select(CONTRAINDICATION_COLUMNS)
    .select(['contraindication.removed_at', 'contraindication.episode_id', 'episode.patient_id'])
    .where('contraindication.clinic_id', '=', clinicId)
    .where('contraindication.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    recorded: toContraindication(row),
    episodeId: row.episode_id,
    patientId: row.patient_id,
    isRemoved: row.removed_at !== null,
  }
}
