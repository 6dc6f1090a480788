import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { Deciding } from '../setting/decide.ts'
import { planSetting } from '../setting/plan-setting.ts'
import { readSetting } from '../setting/read-setting.ts'
import { settingLineOf } from '../setting/setting-line.ts'
import { WithdrawVersion, withdrawSetting } from '../setting/withdraw-setting.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { MESSAGE_TEXTS_SETTING } from './message-texts-setting.ts'
import { MessagesToday, messagesToday } from './messages-today.ts'

const Line = settingLineOf(MESSAGE_TEXTS_SETTING.content)
const Plan = z.strictObject({ ...Deciding, draft: MESSAGE_TEXTS_SETTING.content })

export const messageTextsRouter = staffRoutes({
  versions: endpoint({ permission: 'settings:read' })
    .input(z.void())
    .output(Line)
    .query(answer((deps: StaffDeps) => readSetting(deps, MESSAGE_TEXTS_SETTING))),
  /** For writing a message to a patient. */
  today: endpoint({ permission: 'links:write' }).input(z.void()).output(MessagesToday).query(answer(messagesToday)),
  plan: endpoint({ permission: 'settings:write' })
    .input(Plan)
    .output(Line)
    .mutation(answer((deps: StaffDeps, said: z.infer<typeof Plan>) => planSetting(deps, MESSAGE_TEXTS_SETTING, { ...said, scope: '' }))),
  withdraw: endpoint({ permission: 'settings:write' })
    .input(WithdrawVersion)
    .output(Line)
    .mutation(answer((deps: StaffDeps, said: WithdrawVersion) => withdrawSetting(deps, MESSAGE_TEXTS_SETTING, { ...said, scope: '' }))),
})
