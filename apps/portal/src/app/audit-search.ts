import { isCalendarDate, type CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { AUDIT_KINDS, type AuditKind } from '@sebone/words/staff/audit-action'

/** What the audit is filtered by, as the address says it: `?kind=looked&patient=62`. */
export interface AuditSearch {
  readonly person?: string
  readonly patient?: string
  readonly kind?: AuditKind
  readonly from?: CalendarDate
  readonly to?: CalendarDate
}

const dayIn = (value: unknown): CalendarDate | undefined =>
  typeof value === 'string' && isCalendarDate(value) ? value : undefined

/** What cannot be read is no filter. */
export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const { person, patient } = search
  const kind = AUDIT_KINDS.find((one) => one === search['kind'])
  const [from, to] = [dayIn(search['from']), dayIn(search['to'])]
  return {
    ...(typeof person === 'string' && person !== '' ? { person } : {}),
    ...(typeof patient === 'string' && /^[1-9]\d{0,8}$/.test(patient) ? { patient } : {}),
    ...(kind ? { kind } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}
