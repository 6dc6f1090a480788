import { TREATMENT_METHODS } from '@sebone/domain/episode/treatment-method'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { Deciding } from '../setting/decide.ts'
import { planSetting } from '../setting/plan-setting.ts'
import { readSetting } from '../setting/read-setting.ts'
import { settingLineOf } from '../setting/setting-line.ts'
import { WithdrawVersion, withdrawSetting } from '../setting/withdraw-setting.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { EXPECTED_COURSE_SETTING } from './expected-course-setting.ts'
import { CareRulesPreview } from '../past/preview-care-rules.ts'
import { PreviewExpectedCourse, previewExpectedCourse } from './preview-expected-course.ts'

const Line = settingLineOf(EXPECTED_COURSE_SETTING.content)
const OneMethod = z.strictObject({ method: z.enum(TREATMENT_METHODS) })
type OneMethod = z.infer<typeof OneMethod>
const Plan = OneMethod.extend({ ...Deciding, draft: EXPECTED_COURSE_SETTING.content })
const Withdraw = WithdrawVersion.extend(OneMethod.shape)

export const expectedCourseRouter = staffRoutes({
  versions: endpoint({ permission: 'settings:read' })
    .input(OneMethod)
    .output(Line)
    .query(answer((deps: StaffDeps, { method }: OneMethod) => readSetting(deps, EXPECTED_COURSE_SETTING, method))),
  preview: endpoint({ permission: 'rules:write' })
    .input(PreviewExpectedCourse)
    .output(CareRulesPreview)
    .query(answer(previewExpectedCourse)),
  plan: endpoint({ permission: 'rules:write' })
    .input(Plan)
    .output(Line)
    .mutation(answer((deps: StaffDeps, { method, ...said }: z.infer<typeof Plan>) => planSetting(deps, EXPECTED_COURSE_SETTING, { ...said, scope: method }))),
  withdraw: endpoint({ permission: 'rules:write' })
    .input(Withdraw)
    .output(Line)
    .mutation(answer((deps: StaffDeps, { method, ...said }: z.infer<typeof Withdraw>) => withdrawSetting(deps, EXPECTED_COURSE_SETTING, { ...said, scope: method }))),
})
