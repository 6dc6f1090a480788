import { placeInLine } from '@sebone/domain/calendar/version-line'
import type { CareRules } from '@sebone/domain/follow-up/care-rules'
import type { ProtocolVersion } from '@sebone/domain/follow-up/protocol-version'
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
import { PROTOCOL_SETTING, ProtocolContent, protocolOf } from './protocol-setting.ts'

export const PreviewProtocol = z.strictObject({ validFrom: Deciding.validFrom, draft: ProtocolContent })
export type PreviewProtocol = z.infer<typeof PreviewProtocol>

type Refused = Extract<DecisionRefusal, { code: 'notADate' | 'settingStartsInPast' | 'settingRefused' }>

/** Which points of which patients would fall due, or stand, otherwise. */
export async function previewProtocol(
  deps: StaffDeps,
  { validFrom: typed, draft }: PreviewProtocol,
): Promise<Result<CareRulesPreview, Refused>> {
  const { principal, clock } = deps
  const start = readStart(typed, calendarDateIn(principal.timeZone, clock()), PROTOCOL_SETTING.mayStartInPast)
  if (!start.ok) return start
  const read = PROTOCOL_SETTING.read(draft)
  if (!read.ok) return refuse({ code: 'settingRefused', problems: read.error })
  return inClinic(deps, async (tx) => {
    const before = await findCareRules(tx, principal.clinicId)
    const named = before.protocols.map((version) => ({ ...version, id: String(version.protocol.version) }))
    const { validTo } = placeInLine(named, start.value)
    const protocol = protocolOf(read.value, before.protocols.length + 1)
    const made = { protocol, validFrom: start.value, validTo, id: 'new' }
    const protocols: readonly ProtocolVersion[] = withVersion(named, made)
    const after: CareRules = { ...before, protocols }
    return accept(await previewCareRules(deps, tx, { before, after, validFrom: start.value, validTo }))
  })
}
