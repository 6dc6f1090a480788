import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { PROSE_FIELDS } from '@sebone/words/staff/audit-change'
import type { AuditField, AuditValue } from '@sebone/words/staff/audit-change'
import * as z from 'zod'
import type { AuditChange, AuditRow } from './audit-row.ts'
import type { RowChange } from './row-change.repository.ts'

/** Columns that the audit tells about, by table. A table or column that is not here is told of by its action alone. */
const FIELD_OF_COLUMN: Readonly<Record<string, Readonly<Record<string, AuditField>>>> = {
  assessment: { answered_on: 'answeredOn', point: 'point', mode: 'mode', note: 'note' },
  procedure: {
    performed_in: 'performedIn',
    discs: 'discs',
    billed_sites: 'billedSites',
    billed_sites_reason: 'billedSitesReason',
    physician: 'physician',
  },
  episode_of_care: { topic: 'topic', history: 'history', comment: 'comment' },
}

const Value = z.union([z.string(), z.number(), z.array(z.string()), z.null()]).catch(null)
type Row = Readonly<Record<string, unknown>>

const isSame = (a: AuditValue, b: AuditValue): boolean => JSON.stringify(a) === JSON.stringify(b)

const scoreIn = (row: Row): AuditValue => (row['not_sure'] === true ? 'notSure' : Value.parse(row['score']))

function changesOfRow({ table, before, after }: RowChange): readonly AuditChange[] {
  if (after === null) return []
  if (table === 'assessment_score') {
    const area = SYMPTOM_AREAS.find((one) => one === before['area'])
    const [was, is] = [scoreIn(before), scoreIn(after)]
    return area && !isSame(was, is) ? [{ field: area, before: was, after: is }] : []
  }
  return Object.entries(FIELD_OF_COLUMN[table] ?? {}).flatMap(([column, field]) => {
    const [was, is] = [Value.parse(before[column] ?? null), Value.parse(after[column] ?? null)]
    if (isSame(was, is)) return []
    // What people wrote at length is named, and does not travel.
    return [PROSE_FIELDS.includes(field) ? { field, before: null, after: null } : { field, before: was, after: is }]
  })
}

const Text = z.string().nullable().catch(null)

function answerTime(changes: readonly RowChange[]): AuditRow['when'] {
  const assessment = changes.find(({ table }) => table === 'assessment')?.after ?? {}
  const point = Text.parse(assessment['point']) ?? Text.parse(assessment['asked_for'])
  return { point, answeredOn: Text.parse(assessment['answered_on']) }
}

/** A row of audit with what its transaction changed in the record that it is about. */
export function withChanges(row: AuditRow, changes: readonly RowChange[]): AuditRow {
  return { ...row, changes: changes.flatMap(changesOfRow), when: answerTime(changes) }
}
