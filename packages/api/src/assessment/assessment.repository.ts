import type { AssessmentPoint } from '@sebone/domain/follow-up/assessment-point'
import type { Extent } from '@sebone/domain/extent/extent'
import type { Sensation } from '@sebone/domain/instrument/definition'
import { bySymptom, SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { scoreOf } from '@sebone/domain/symptom/recorded-score'
import type { Db } from '../database.ts'
import { parseRow } from '../row.ts'
import { extentRowsOf, replaceExtents, toExtents } from './extent.repository.ts'
import type { ExtentRow } from './extent.repository.ts'
import { RecordedAssessment } from './recorded-assessment.ts'
import { SCORES_AND_EXTENTS } from './scores-and-extents.repository.ts'

export const ASSESSMENT_COLUMNS = [
  'assessment.id',
  'assessment.answered_on',
  'assessment.point',
  'assessment.asked_for',
  'assessment.mode',
  'assessment.answered_by',
  'assessment.red_flags',
  'assessment.response_id',
  'assessment.note',
  'assessment.version',
] as const

export type AssessmentRow = {
  readonly id: string
  readonly answered_on: string | null
  readonly point: string | null
  readonly asked_for: string | null
  readonly mode: string
  readonly answered_by: string
  readonly red_flags: string | null
  readonly response_id: string | null
  readonly note: string | null
  readonly version: number
  readonly scores: readonly { readonly area: string; readonly score: number | null; readonly not_sure: boolean }[]
  readonly extents: readonly ExtentRow[]
}

export function toAssessment(row: AssessmentRow): RecordedAssessment {
  return parseRow('assessment', row.id, RecordedAssessment, {
    id: row.id,
    answeredOn: row.answered_on,
    point: row.point,
    askedFor: row.asked_for,
    scores: bySymptom((area) => {
      const given = row.scores.find((score) => score.area === area)
      if (given?.not_sure) return { kind: 'notSure' }
      return given === undefined || given.score === null ? { kind: 'blank' } : { kind: 'score', value: given.score }
    }),
    extents: toExtents(row.extents),
    redFlags: row.red_flags,
    mode: row.mode,
    answeredBy: row.answered_by,
    note: row.note,
    isFromResponse: row.response_id !== null,
    responseId: row.response_id,
    version: row.version,
  })
}

export type AssessmentFields = Omit<RecordedAssessment, 'askedFor' | 'isFromResponse' | 'responseId' | 'version'>

export type NewAssessment = {
  readonly clinicId: string
  readonly patientId: string
  readonly episodeId: string
  readonly assessment: AssessmentFields
  /** The response it is derived from, and the point whose questions were asked. */
  readonly from?: { readonly responseId: string; readonly askedFor: AssessmentPoint }
}

/** An assessment that is there already stays as it is. The ids of those that are new. */
export async function insertAssessments(db: Db, assessments: readonly NewAssessment[]): Promise<ReadonlySet<string>> {
  if (assessments.length === 0) return new Set()
  const made = await db
    .insertInto('assessment')
    .values(
      assessments.map(({ clinicId, patientId, episodeId, assessment, from }) => ({
        clinic_id: clinicId,
        id: assessment.id,
        patient_id: patientId,
        episode_id: episodeId,
        answered_on: assessment.answeredOn,
        point: assessment.point,
        asked_for: from?.askedFor ?? null,
        mode: assessment.mode,
        answered_by: assessment.answeredBy,
        red_flags: assessment.redFlags,
        response_id: from?.responseId ?? null,
        note: assessment.note,
      })),
    )
    .onConflict((conflict) => conflict.columns(['clinic_id', 'id']).doNothing())
    .returning('id')
    .execute()
  const ids = new Set(made.map(({ id }) => id))
  const recorded = assessments.filter(({ assessment }) => ids.has(assessment.id))
  const scores = recorded.flatMap(scoreRowsOf)
  if (scores.length > 0) await db.insertInto('assessment_score').values(scores).execute()
  const extents = recorded.flatMap(extentRowsOf)
  if (extents.length > 0) await db.insertInto('assessment_extent').values(extents).execute()
  return ids
}

const scoreRowsOf = ({ clinicId, patientId, assessment }: NewAssessment) =>
  SYMPTOM_AREAS.map((area) => ({
    clinic_id: clinicId,
    assessment_id: assessment.id,
    patient_id: patientId,
    area,
    score: scoreOf(assessment.scores[area]),
    not_sure: assessment.scores[area].kind === 'notSure',
  }))

/** False when the row is no longer the one that was seen. */
export async function replaceAssessment(
  db: Db,
  { clinicId, assessment, version }: { clinicId: string; assessment: AssessmentFields; version: number },
): Promise<boolean> {
  const row = await db
    .updateTable('assessment')
    .set({
      answered_on: assessment.answeredOn,
      point: assessment.point,
      mode: assessment.mode,
      answered_by: assessment.answeredBy,
      red_flags: assessment.redFlags,
      note: assessment.note,
    })
    .where('clinic_id', '=', clinicId)
    .where('id', '=', assessment.id)
    .where('version', '=', version)
    .returning(['id', 'patient_id'])
    .executeTakeFirst()
  if (!row) return false
  await replaceExtents(db, { clinicId, patientId: row.patient_id, assessment })
  for (const area of SYMPTOM_AREAS)
    await db
      .updateTable('assessment_score')
      .set({ score: scoreOf(assessment.scores[area]), not_sure: assessment.scores[area].kind === 'notSure' })
      .where('clinic_id', '=', clinicId)
      .where('assessment_id', '=', assessment.id)
      .where('area', '=', area)
      .execute()
  return true
}

export type FoundAssessment = {
  readonly assessment: RecordedAssessment
  readonly episodeId: string
  readonly patientId: string
}

export async function findAssessment(db: Db, clinicId: string, id: string): Promise<FoundAssessment | null> {
  const row = await db
    .selectFrom('assessment')
    .select(ASSESSMENT_COLUMNS)
    .select(['assessment.episode_id', 'assessment.patient_id'])
    .select(SCORES_AND_EXTENTS)
    .where('assessment.clinic_id', '=', clinicId)
    .where('assessment.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return { assessment: toAssessment(row), episodeId: row.episode_id, patientId: row.patient_id }
}

/** The last extent that was answered in an episode, with the assessment that holds it; null where there is none. */
export async function findLatestExtent(
  db: Db,
  { clinicId, episodeId, sensation }: { clinicId: string; episodeId: string; sensation: Sensation },
): Promise<{ readonly assessmentId: string; readonly extent: Extent } | null> {
  const row = await db
    .selectFrom('assessment')
    .innerJoin('assessment_extent as extent', (join) =>
      join.onRef('extent.clinic_id', '=', 'assessment.clinic_id').onRef('extent.assessment_id', '=', 'assessment.id'),
    )
    .select('assessment.id')
    .where('assessment.clinic_id', '=', clinicId)
    .where('assessment.episode_id', '=', episodeId)
    .where('extent.sensation', '=', sensation)
    .orderBy('assessment.answered_on', (order) => order.desc().nullsLast())
    .orderBy('assessment.created_at', 'desc')
    .executeTakeFirst()
  const found = row && (await findAssessment(db, clinicId, row.id))
  const extent = found?.assessment.extents[sensation]
  return found && extent ? { assessmentId: found.assessment.id, extent } : null
}
