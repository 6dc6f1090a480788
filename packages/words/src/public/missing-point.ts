import type { PointStatus } from '@sebone/domain/follow-up/point-status'
import type { ByLanguage } from '../language.ts'

interface MissingPoint {
  cell: string
  note: string | null
}

/** What a report prints where a point has no scores; never an empty row. */
export const MISSING_POINT: ByLanguage<Readonly<Record<PointStatus, MissingPoint>>> = {
  en: {
    notDue: { cell: 'not due yet', note: null },
    due: { cell: 'not collected yet', note: 'due now' },
    overdue: { cell: 'not collected yet', note: 'overdue' },
    recorded: { cell: 'no answer', note: null },
    missed: { cell: 'not collected', note: null },
    declined: { cell: 'declined', note: null },
    notApplicable: { cell: 'does not apply', note: null },
    cannotSay: { cell: 'not collected', note: 'cannot say whether due' },
  },
  ja: {
    notDue: { cell: '時期前', note: null },
    due: { cell: '未収集', note: '回答時期' },
    overdue: { cell: '未収集', note: '期日超過' },
    recorded: { cell: '無回答', note: null },
    missed: { cell: '未収集', note: null },
    declined: { cell: '回答辞退', note: null },
    notApplicable: { cell: '対象外', note: null },
    cannotSay: { cell: '未収集', note: '時期は判断できず' },
  },
}
