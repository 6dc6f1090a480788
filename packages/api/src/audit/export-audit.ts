import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { LANGUAGES } from '@sebone/words/language'
import type { ByLanguage, Language } from '@sebone/words/language'
import { auditSentence } from '@sebone/words/staff/audit-sentence'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { csvDocument } from '../csv-document.ts'
import { inClinic } from '../transaction.ts'
import { byStaff } from './audit-entry.ts'
import { AuditFilter } from './audit-filter.ts'
import type { AuditRow } from './audit-row.ts'
import { findAuditRows } from './audit-search.repository.ts'
import { recordAudit } from './audit.repository.ts'
import { told } from './read-audit.ts'

/** What a spreadsheet and the memory of the server bear at once. */
const MOST_ROWS = 10_000

export const ExportAudit = AuditFilter.extend({ language: z.enum(LANGUAGES) })
export type ExportAudit = z.infer<typeof ExportAudit>

export const ExportedAudit = z.strictObject({ csv: z.string(), rows: z.int() })
export type ExportedAudit = z.infer<typeof ExportedAudit>

const HEADINGS: ByLanguage<readonly string[]> = {
  en: ['Number', 'Time', 'Who', 'Patient number', 'What', 'Code', 'Reason'],
  ja: ['番号', '日時', '操作した人', '患者番号', '内容', 'コード', '理由'],
}

/** The rows that a filter finds, as a table of sentences. It leaves the house, so it is told in the audit itself. */
export async function exportAudit(
  deps: StaffDeps,
  { language, ...filter }: ExportAudit,
): Promise<Result<ExportedAudit, { readonly code: 'exportTooLarge'; readonly most: number }>> {
  const { clinicId, timeZone } = deps.principal
  return inClinic(deps, async (tx) => {
    const found = await findAuditRows(tx, { clinicId, timeZone, filter, before: null, limit: MOST_ROWS + 1 })
    if (found.length > MOST_ROWS) return refuse({ code: 'exportTooLarge', most: MOST_ROWS })
    const rows = await told(tx, clinicId, found)
    await recordAudit(tx, byStaff(deps, 'audit.exported', { detail: { ...filter, rows: rows.length } }))
    const time = timeWriter(timeZone)
    return accept({ csv: csvDocument([HEADINGS[language], ...rows.map((row) => cellsOf(row, time, language))]), rows: rows.length })
  })
}

/** "2026-11-20 10:12:05" on the clinic's wall, which spreadsheets of both languages read as a time. */
function timeWriter(timeZone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return (instant) => format.format(new Date(instant))
}

function cellsOf(row: AuditRow, time: (instant: string) => string, language: Language): readonly (string | number | null)[] {
  const { id, at, actor, patient, action, detail } = row
  const reason = typeof detail['reason'] === 'string' ? detail['reason'] : null
  return [id, time(at), actor.name ?? actor.id, patient?.number ?? null, auditSentence(row, language), action, reason]
}
