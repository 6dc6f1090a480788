import { placeInLine } from '@sebone/domain/calendar/version-line'
import { TREATMENT_METHODS } from '@sebone/domain/episode/treatment-method'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { findCareRules } from '../care-rules/care-rules.repository.ts'
import type { StaffDeps } from '../context.ts'
import { previewCareRules } from '../past/preview-care-rules.ts'
import type { CareRulesPreview } from '../past/preview-care-rules.ts'
import { Deciding, readStart } from '../setting/decide.ts'
import type { DecisionRefusal } from '../setting/decide.ts'
import { withVersion } from '../setting/with-version.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import { EXPECTED_COURSE_SETTING } from './expected-course-setting.ts'

export const PreviewExpectedCourse = z.strictObject({
  method: z.enum(TREATMENT_METHODS),
  validFrom: Deciding.validFrom,
  draft: EXPECTED_COURSE_SETTING.content,
})
export type PreviewExpectedCourse = z.infer<typeof PreviewExpectedCourse>

type Refused = Extract<DecisionRefusal, { code: 'notADate' | 'settingStartsInPast' | 'settingRefused' }>

/** Whose worsening would be expected, or no longer, and for whom it would be too early to say. */
export async function previewExpectedCourse(
  deps: StaffDeps,
  { method, validFrom: typed, draft }: PreviewExpectedCourse,
): Promise<Result<CareRulesPreview, Refused>> {
  const { principal, clock } = deps
  const start = readStart(typed, calendarDateIn(principal.timeZone, clock()), EXPECTED_COURSE_SETTING.mayStartInPast)
  if (!start.ok) return start
  const read = EXPECTED_COURSE_SETTING.read(draft)
  if (!read.ok) return refuse({ code: 'settingRefused', problems: read.error })
  return inClinic(deps, async (tx) => {
    const before = await findCareRules(tx, principal.clinicId)
    const others = before.expected.filter((version) => version.method !== method)
    const own = before.expected.filter((version) => version.method === method).map((version) => ({ ...version, id: version.validFrom }))
    const { validTo } = placeInLine(own, start.value)
    const made = { method, course: read.value, validFrom: start.value, validTo, id: 'new' }
    const after = { ...before, expected: [...others, ...withVersion(own, made)] }
    return accept(await previewCareRules(deps, tx, { before, after, validFrom: start.value, validTo }))
  })
}
