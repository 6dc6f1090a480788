import type { Alert } from './alert.ts'
import type { Signal } from './signal.ts'

/** What a patient is told right after sending, most urgent first. */
export const REPLIES = ['callNow', 'staffWillCall', 'reassure', 'thanks'] as const
export type Reply = (typeof REPLIES)[number]

/**
 * The answer to one assessment, from what the rules say about it: what makes staff call now or today is told to the
 * patient too. Reassurance is for a flare that may be answered with it (DOMAIN.md, section 6) and nothing else; where
 * nothing is known against which to judge, it is thanks and no more.
 */
export function replyTo(assessmentId: string, alerts: readonly Alert[], signals: readonly Signal[]): Reply {
  const own = alerts.filter((alert) => alert.assessmentId === assessmentId)
  if (own.some(({ level }) => level === 'callNow')) return 'callNow'
  if (own.some(({ level }) => level === 'callToday')) return 'staffWillCall'
  const ofAnswer = signals.filter((signal) => signal.assessmentId === assessmentId)
  if (ofAnswer.some(({ raised }) => raised)) return 'staffWillCall'
  return ofAnswer.length > 0 ? 'reassure' : 'thanks'
}
