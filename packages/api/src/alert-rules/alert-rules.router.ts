import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { Deciding } from '../setting/decide.ts'
import { planSetting } from '../setting/plan-setting.ts'
import { readSetting } from '../setting/read-setting.ts'
import { settingLineOf } from '../setting/setting-line.ts'
import { WithdrawVersion, withdrawSetting } from '../setting/withdraw-setting.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { ALERT_RULES_SETTING, AlertRules } from './alert-rules-setting.ts'
import { AlertDryRun, DryRunAlertRules, dryRunAlertRules } from './dry-run-alert-rules.ts'

const Line = settingLineOf(AlertRules)
const Plan = z.strictObject({ ...Deciding, draft: AlertRules })

export const alertRulesRouter = staffRoutes({
  versions: endpoint({ permission: 'settings:read' })
    .input(z.void())
    .output(Line)
    .query(answer((deps: StaffDeps) => readSetting(deps, ALERT_RULES_SETTING))),
  dryRun: endpoint({ permission: 'rules:write' }).input(DryRunAlertRules).output(AlertDryRun).query(answer(dryRunAlertRules)),
  plan: endpoint({ permission: 'rules:write' })
    .input(Plan)
    .output(Line)
    .mutation(answer((deps: StaffDeps, said: z.infer<typeof Plan>) => planSetting(deps, ALERT_RULES_SETTING, { ...said, scope: '' }))),
  withdraw: endpoint({ permission: 'rules:write' })
    .input(WithdrawVersion)
    .output(Line)
    .mutation(answer((deps: StaffDeps, said: WithdrawVersion) => withdrawSetting(deps, ALERT_RULES_SETTING, { ...said, scope: '' }))),
})
