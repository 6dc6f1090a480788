import { AlertRule } from '@sebone/domain/follow-up/alert-rule-schema'
import { checkAlertRules } from '@sebone/domain/follow-up/check-alert-rules'
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
  read: checkAlertRules,
} as const
