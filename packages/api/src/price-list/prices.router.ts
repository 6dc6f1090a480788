import { TREATMENT_METHODS } from '@sebone/domain/episode/treatment-method'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { Deciding } from '../setting/decide.ts'
import { planSetting } from '../setting/plan-setting.ts'
import { readSetting } from '../setting/read-setting.ts'
import { settingLineOf } from '../setting/setting-line.ts'
import { WithdrawVersion, withdrawSetting } from '../setting/withdraw-setting.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { PRICE_LIST_SETTING, PriceListContent, TypedPriceList } from './price-list-setting.ts'
import { PreviewPriceList, previewPriceList, PriceListPreview } from './preview-price-list.ts'

const Line = settingLineOf(PriceListContent)
const OneMethod = z.strictObject({ method: z.enum(TREATMENT_METHODS) })
type OneMethod = z.infer<typeof OneMethod>
const Plan = OneMethod.extend({ ...Deciding, draft: TypedPriceList })
const Withdraw = WithdrawVersion.extend(OneMethod.shape)

export const pricesRouter = staffRoutes({
  versions: endpoint({ permission: 'settings:read' })
    .input(OneMethod)
    .output(Line)
    .query(answer((deps: StaffDeps, { method }: OneMethod) => readSetting(deps, PRICE_LIST_SETTING, method))),
  preview: endpoint({ permission: 'settings:write' }).input(PreviewPriceList).output(PriceListPreview).query(answer(previewPriceList)),
  plan: endpoint({ permission: 'settings:write' })
    .input(Plan)
    .output(Line)
    .mutation(answer((deps: StaffDeps, { method, ...said }: z.infer<typeof Plan>) => planSetting(deps, PRICE_LIST_SETTING, { ...said, scope: method }))),
  withdraw: endpoint({ permission: 'settings:write' })
    .input(Withdraw)
    .output(Line)
    .mutation(answer((deps: StaffDeps, { method, ...said }: z.infer<typeof Withdraw>) => withdrawSetting(deps, PRICE_LIST_SETTING, { ...said, scope: method }))),
})
