import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { Deciding } from '../setting/decide.ts'
import { planSetting } from '../setting/plan-setting.ts'
import { readSetting } from '../setting/read-setting.ts'
import { settingLineOf } from '../setting/setting-line.ts'
import { WithdrawVersion, withdrawSetting } from '../setting/withdraw-setting.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { PROTOCOL_SETTING, ProtocolContent } from './protocol-setting.ts'
import { CareRulesPreview } from '../past/preview-care-rules.ts'
import { PreviewProtocol, previewProtocol } from './preview-protocol.ts'

const Line = settingLineOf(ProtocolContent)
const Plan = z.strictObject({ ...Deciding, draft: ProtocolContent })

export const protocolRouter = staffRoutes({
  versions: endpoint({ permission: 'settings:read' })
    .input(z.void())
    .output(Line)
    .query(answer((deps: StaffDeps) => readSetting(deps, PROTOCOL_SETTING))),
  preview: endpoint({ permission: 'rules:write' }).input(PreviewProtocol).output(CareRulesPreview).query(answer(previewProtocol)),
  plan: endpoint({ permission: 'rules:write' })
    .input(Plan)
    .output(Line)
    .mutation(answer((deps: StaffDeps, said: z.infer<typeof Plan>) => planSetting(deps, PROTOCOL_SETTING, { ...said, scope: '' }))),
  withdraw: endpoint({ permission: 'rules:write' })
    .input(WithdrawVersion)
    .output(Line)
    .mutation(answer((deps: StaffDeps, said: WithdrawVersion) => withdrawSetting(deps, PROTOCOL_SETTING, { ...said, scope: '' }))),
})
