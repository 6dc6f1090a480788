import { AlertRule } from '@sebone/domain/follow-up/alert-rule-schema'
import { checkAlertRules } from '@sebone/domain/follow-up/check-alert-rules'
import type { AlertRuleRefusal } from '@sebone/domain/follow-up/check-alert-rules'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { settingStore } from '../setting/setting.repository.ts'

export const AlertRules = z.array(AlertRule).max(60).readonly()
export type AlertRules = z.infer<typeof AlertRules>

/** What was not raised yesterday is not raised afterwards: rules begin today or later. */
export const ALERT_RULES_SETTING = {
  name: 'alertRules',
  content: AlertRules,
  store: settingStore('alertRules', AlertRules),
  mayStartInPast: false,
  read: (draft: AlertRules): Result<AlertRules, readonly AlertRuleRefusal[]> => {
    const checked = checkAlertRules(draft)
    return checked.ok ? accept(draft) : checked
  },
} as const
