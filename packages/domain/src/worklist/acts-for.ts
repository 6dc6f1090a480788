import type { WorklistAct } from './worklist-act.ts'
import type { WorklistItem } from './worklist-item.ts'

/** What can be recorded as done about a matter, the likeliest first. A first intake is reviewed, not acted upon. */
export function actsFor({ reason }: WorklistItem): readonly WorklistAct[] {
  switch (reason.kind) {
    case 'intake':
      return []
    case 'warning':
      return ['called', 'notReached', 'closed']
    case 'alert':
      return reason.cause.reason === 'worry' ? ['reassured', 'called', 'notReached', 'closed'] : ['called', 'notReached', 'closed']
    case 'overdue':
    case 'due':
    case 'missed':
      return ['promised', 'notReached', 'closed']
  }
}
