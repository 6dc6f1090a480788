import type { Extent } from '@sebone/domain/extent/extent'
import { SENSATIONS } from '@sebone/domain/instrument/definition'
import type { Sensation } from '@sebone/domain/instrument/definition'
import type { Db } from '../database.ts'
import type { RecordedExtents } from './recorded-assessment.ts'

export const EXTENT_COLUMNS = ['extent.sensation', 'extent.kind', 'extent.regions', 'extent.same_as'] as const

export type ExtentRow = {
  readonly sensation: string
  readonly kind: string
  readonly regions: readonly string[] | null
  readonly same_as: string | null
}

/** As stored, for the schema of the assessment to parse. No row is "blank". */
export function toExtents(rows: readonly ExtentRow[]): unknown {
  const extentOf = (sensation: Sensation) => {
    const row = rows.find((each) => each.sensation === sensation)
    if (row === undefined) return null
    if (row.kind === 'notSure') return { kind: 'notSure' }
    const source = row.same_as === null ? { kind: 'marked' } : { kind: 'sameAsLastTime', assessmentId: row.same_as }
    return row.kind === 'none' ? { kind: 'none', source } : { kind: row.kind, regions: row.regions, source }
  }
  return { pain: extentOf('pain'), numbness: extentOf('numbness') }
}

type OfAssessment = {
  readonly clinicId: string
  readonly patientId: string
  readonly assessment: { readonly id: string; readonly extents: RecordedExtents }
}

/** A blank extent has no row. */
export const extentRowsOf = ({ clinicId, patientId, assessment }: OfAssessment) =>
  SENSATIONS.flatMap((sensation) => {
    const extent = assessment.extents[sensation]
    if (extent === null || extent.kind === 'blank') return []
    const of = { clinic_id: clinicId, assessment_id: assessment.id, patient_id: patientId, sensation }
    return [{ ...of, ...contentOf(extent) }]
  })

function contentOf(extent: Extent) {
  const sameAs = 'source' in extent && extent.source.kind === 'sameAsLastTime' ? extent.source.assessmentId : null
  return { kind: extent.kind, regions: extent.kind === 'regions' ? [...extent.regions] : null, same_as: sameAs }
}

/** The extents of a corrected assessment; the trail keeps what stood there. */
export async function replaceExtents(db: Db, of: OfAssessment): Promise<void> {
  const { clinicId, assessment } = of
  const rows = extentRowsOf(of)
  await db
    .deleteFrom('assessment_extent')
    .where('clinic_id', '=', clinicId)
    .where('assessment_id', '=', assessment.id)
    .where('sensation', 'not in', rows.length > 0 ? rows.map(({ sensation }) => sensation) : ['-'])
    .execute()
  if (rows.length === 0) return
  await db
    .insertInto('assessment_extent')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['clinic_id', 'assessment_id', 'sensation'])
        .doUpdateSet((eb) => ({
          kind: eb.ref('excluded.kind'),
          regions: eb.ref('excluded.regions'),
          same_as: eb.ref('excluded.same_as'),
        }))
        .where((eb) =>
          eb.or([
            eb('assessment_extent.kind', '!=', eb.ref('excluded.kind')),
            eb('assessment_extent.regions', 'is distinct from', eb.ref('excluded.regions')),
          ]),
        ),
    )
    .execute()
}
