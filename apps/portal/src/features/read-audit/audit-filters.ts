import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { AuditKind } from '@sebone/words/staff/audit-action'

/** As they stand in the address. */
export interface AuditFilters {
  readonly person?: string
  readonly patient?: string
  readonly kind?: AuditKind
  readonly from?: CalendarDate
  readonly to?: CalendarDate
}
