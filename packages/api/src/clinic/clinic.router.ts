import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { Deciding } from '../setting/decide.ts'
import { planSetting } from '../setting/plan-setting.ts'
import { readSetting } from '../setting/read-setting.ts'
import { settingLineOf } from '../setting/setting-line.ts'
import { WithdrawVersion, withdrawSetting } from '../setting/withdraw-setting.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { CLINIC_SETTING, TypedIdentity } from './clinic-setting.ts'
import { AskForIdentity, clinicIdentity } from './clinic-identity.ts'

const Line = settingLineOf(CLINIC_SETTING.content)
const Plan = z.strictObject({ ...Deciding, draft: TypedIdentity })

export const clinicRouter = staffRoutes({
  versions: endpoint({ permission: 'settings:read' })
    .input(z.void())
    .output(Line)
    .query(answer((deps: StaffDeps) => readSetting(deps, CLINIC_SETTING))),
  /** For the head of every document. */
  identity: endpoint({ permission: 'session:read' })
    .input(AskForIdentity)
    .output(CLINIC_SETTING.content)
    .query(answer(clinicIdentity)),
  plan: endpoint({ permission: 'settings:write' })
    .input(Plan)
    .output(Line)
    .mutation(answer((deps: StaffDeps, said: z.infer<typeof Plan>) => planSetting(deps, CLINIC_SETTING, { ...said, scope: '' }))),
  withdraw: endpoint({ permission: 'settings:write' })
    .input(WithdrawVersion)
    .output(Line)
    .mutation(answer((deps: StaffDeps, said: WithdrawVersion) => withdrawSetting(deps, CLINIC_SETTING, { ...said, scope: '' }))),
})
