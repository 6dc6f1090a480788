import type { WorklistItem } from './worklist-item.ts'

/** The one thing to do first about a matter. Every other one stays possible. */
export const MAIN_ACTIONS = ['call', 'sendLink', 'enterByPhone', 'reassure', 'review'] as const
export type MainAction = (typeof MAIN_ACTIONS)[number]

/** What is known about reaching the person. */
export type Reach = Readonly<{ hasPhone: boolean; /** A link about this was sent and can still be opened. */ hasOpenLink: boolean }>

/**
 * Whoever worsens or shows a warning sign is called. Who only wrote down a worry is answered. Who has not answered is
 * sent the questions first, and called once they had them; without a telephone number a link is what is left.
 */
export function mainActionFor({ reason }: WorklistItem, { hasPhone, hasOpenLink }: Reach): MainAction {
  if (reason.kind === 'intake') return 'review'
  if (reason.kind === 'warning') return 'call'
  if (reason.kind === 'alert') return reason.cause.reason === 'worry' ? 'reassure' : 'call'
  if (reason.kind === 'missed') return 'call'
  if (!hasPhone) return 'sendLink'
  if (reason.kind === 'overdue') return hasOpenLink ? 'enterByPhone' : 'call'
  return hasOpenLink ? 'call' : 'sendLink'
}
