import { asStaff } from '@sebone/db/in-transaction'
import { alertsOf } from '@sebone/domain/follow-up/alerts-of'
import type { CheckInFacts } from '@sebone/domain/follow-up/alerts-of'
import { alertRulesOn } from '@sebone/domain/follow-up/alert-rules-on'
import { replyTo } from '@sebone/domain/follow-up/reply'
import type { Setting } from '@sebone/domain/instrument/condition'
import { WORRY } from '@sebone/domain/instrument/check-in'
import { WARNING_SIGNS_AFTER } from '@sebone/domain/instrument/own/red-flags'
import { instrumentOf } from '@sebone/domain/instrument/instruments'
import { findAlertRuleSets, findCareRules } from '../care-rules/care-rules.repository.ts'
import type { ReplyToSent } from '../context.ts'
import type { Db } from '../database.ts'
import { episodeCourses } from '../episode/episode-courses.ts'
import { redFlagAnswerFrom } from './read-off-response.ts'
import { findSentCourse } from './sent-course.repository.ts'
import type { SentCourse } from './sent-course.repository.ts'

/**
 * The reply to what was stored, by the very rules by which staff are alerted, computed each time it is asked for.
 * `staff` is a pool of the staff's role: earlier answers are read here and not with the patient's, and what leaves is
 * one word of four.
 */
export const replyFrom =
  (staff: Db): ReplyToSent =>
  async ({ clinicId, requestId, today }) => {
    const { sent, rules, alertRules } = await asStaff(staff, { clinicId, actor: 'reply' }, async (tx) => ({
      sent: await findSentCourse(tx, clinicId, requestId),
      rules: await findCareRules(tx, clinicId),
      alertRules: await findAlertRuleSets(tx, clinicId),
    }))
    if (!sent) throw new Error('a reply to what was not sent')
    const { lastCourse } = episodeCourses({ ...sent, today, rules })
    const alerts = alertsOf(alertRulesOn(today, alertRules), lastCourse, [factsOf(sent)])
    return replyTo(sent.assessmentId, alerts, lastCourse.signals)
  }

function factsOf({ assessmentId, assessments, answers, ...sent }: SentCourse): CheckInFacts {
  const definition = instrumentOf(sent.instrumentId, sent.instrumentVersion)
  // Which of the two questions about warning signs was asked, the answers say themselves.
  const treatment = Object.hasOwn(answers, WARNING_SIGNS_AFTER.key) ? 'after' : 'before'
  const setting: Setting = { point: sent.point, treatment, lacking: [] }
  return {
    assessmentId,
    redFlags: definition ? redFlagAnswerFrom(definition, answers, setting) : { kind: 'notAsked' },
    numbness: assessments.find(({ id }) => id === assessmentId)?.extents.numbness ?? { kind: 'blank' },
    hasWorry: answers[WORRY.key]?.kind === 'text',
  }
}
