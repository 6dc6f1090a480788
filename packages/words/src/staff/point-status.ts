import type { PointStatus } from '@sebone/domain/follow-up/point-status'
import type { ByLanguage } from '../language.ts'

export const POINT_STATUS_NAMES: ByLanguage<Readonly<Record<PointStatus, string>>> = {
  en: {
    notDue: 'Not due yet',
    due: 'Due',
    overdue: 'Overdue',
    recorded: 'Recorded',
    missed: 'Missed',
    declined: 'Declined',
    notApplicable: 'Does not apply',
    cannotSay: 'Cannot say',
  },
  ja: {
    notDue: '時期前',
    due: '回答時期',
    overdue: '期日超過',
    recorded: '記録済み',
    missed: '未回収',
    declined: '回答辞退',
    notApplicable: '対象外',
    cannotSay: '判断できず',
  },
}
