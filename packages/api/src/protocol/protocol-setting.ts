import { checkProtocol } from '@sebone/domain/follow-up/check-protocol'
import type { ProtocolRefusal } from '@sebone/domain/follow-up/check-protocol'
import { FollowUpProtocol } from '@sebone/domain/follow-up/protocol-schema'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import { settingStore } from '../setting/setting.repository.ts'

/** A protocol without its name: which version it is follows from where it stands in the line. */
export const ProtocolContent = FollowUpProtocol.omit({ id: true, version: true })
export type ProtocolContent = z.infer<typeof ProtocolContent>

export const protocolOf = (content: ProtocolContent, version: number): FollowUpProtocol => ({ id: 'clinic', version, ...content })

/** A treatment of last month may have been followed by other days than were stored: a version may reach back. */
export const PROTOCOL_SETTING = {
  name: 'protocol',
  content: ProtocolContent,
  store: settingStore('protocol', ProtocolContent),
  mayStartInPast: true,
  read: (draft: ProtocolContent): Result<ProtocolContent, readonly ProtocolRefusal[]> => {
    const checked = checkProtocol(protocolOf(draft, 1))
    return checked.ok ? accept(draft) : checked
  },
} as const
