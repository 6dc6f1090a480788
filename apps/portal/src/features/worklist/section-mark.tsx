import type { StandingKind } from '@sebone/domain/follow-up/standing'
import type { WorklistSection } from '@sebone/domain/worklist/worklist-item'
import { StandingMark } from '../../parts/standing-mark.tsx'

/** The same shapes as in the list of patients, so that one look tells both. */
const LIKE: Readonly<Record<WorklistSection, StandingKind>> = {
  alerts: 'worse',
  intakes: 'notYetTreated',
  overdue: 'overdue',
  dueThisWeek: 'due',
}

export const SectionMark = ({ section }: { section: WorklistSection }) => <StandingMark standing={LIKE[section]} />
