import { SYMPTOM_AREAS } from '@sebone/domain/symptom/area'
import { PROSE_FIELDS } from '@sebone/words/staff/audit-change'
import type { AuditField, AuditValue } from '@sebone/words/staff/audit-change'
import * as z from 'zod'
import { HISTORY_COLUMNS } from '../history/history-field.ts'
import { told } from '../history/told-value.ts'
import type { AuditChange, AuditRow } from './audit-row.ts'
import type { RowChange } from './row-change.repository.ts'

/** What an act of its own tells (removing, closing), or another table, is not told a second time. */
const { removed_at: _removed, ...condition } = HISTORY_COLUMNS.condition
const { removed_at: _gone, ...adverseEvent } = HISTORY_COLUMNS.adverse_event
const { not_treated: _refused, ...procedure } = HISTORY_COLUMNS.procedure
const { closed_on: _closed, closed_reason: _why, ...episode } = HISTORY_COLUMNS.episode_of_care

/**
 * Columns that the audit tells about, by table. A score is told as its area. A test compares this with every table whose
 * history is kept: a column stands here, or there with the reason why the act alone tells it.
 */
export const FIELD_OF_COLUMN = {
  patient: HISTORY_COLUMNS.patient,
  episode_of_care: { ...episode, history: 'history' },
  condition,
  procedure,
  procedure_disc_not_treated: { disc: 'notTreated', reason: 'notTreated' },
  assessment: { answered_on: 'answeredOn', point: 'point', mode: 'mode', answered_by: 'answeredBy', note: 'note' },
  assessment_extent: { kind: 'extent', regions: 'extent' },
  adverse_event: adverseEvent,
} as const satisfies Readonly<Record<string, Readonly<Record<string, AuditField>>>>

const fieldsOf = (table: string): readonly (readonly [string, AuditField])[] =>
  Object.entries(FIELD_OF_COLUMN).flatMap(([name, fields]) => (name === table ? Object.entries(fields) : []))

type Row = Readonly<Record<string, unknown>>

const isSame = (a: AuditValue, b: AuditValue): boolean => JSON.stringify(a) === JSON.stringify(b)

const scoreIn = (row: Row): AuditValue => (row['not_sure'] === true ? 'notSure' : told.value('score', row['score'] ?? null))

function changesOfRow({ table, before, after }: RowChange): readonly AuditChange[] {
  if (table === 'assessment_score') {
    const area = SYMPTOM_AREAS.find((one) => one === before['area'])
    const [was, is] = [scoreIn(before), after && scoreIn(after)]
    return area && after && !isSame(was, is) ? [{ field: area, before: was, after: is }] : []
  }
  return fieldsOf(table).flatMap(([column, field]) => {
    const [was, is] = [told.value(column, before[column] ?? null), told.value(column, after?.[column] ?? null)]
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
  const made = changes.flatMap(changesOfRow)
  // Rows under one row are told together: of three discs not treated, that they changed.
  const once = made.filter(({ field }, index) => made.findIndex((other) => other.field === field) === index)
  return { ...row, changes: once, when: answerTime(changes) }
}
