import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { PartialDate } from '../calendar/partial-date.ts'
import type { Result } from '../result.ts'
import type { Validity } from '../calendar/validity.ts'
import type { ProtocolRefusal } from './check-protocol.ts'
import type { FollowUpProtocol } from './protocol.ts'
import { firstDayOf, lastDayOf } from '../calendar/partial-date.ts'
import { isReversed, isValidOn, overlapFrom } from '../calendar/validity.ts'
import { accept, refuse } from '../result.ts'
import { checkProtocol } from './check-protocol.ts'

/** A protocol and the days of treatment it is for. Edited only as a new version from a day on. */
export type ProtocolVersion = Validity & Readonly<{ protocol: FollowUpProtocol }>

export type ProtocolVersionRefusal =
  | { readonly code: 'protocolInvalid'; readonly id: string; readonly version: number; readonly problems: readonly ProtocolRefusal[] }
  | { readonly code: 'protocolVersionTwice'; readonly id: string; readonly version: number }
  | { readonly code: 'protocolValidityReversed'; readonly version: number; readonly validFrom: CalendarDate; readonly validTo: CalendarDate }
  | { readonly code: 'protocolsOverlap'; readonly first: number; readonly second: number; readonly from: CalendarDate }

/** Whether the versions can stand beside each other: each sound, none twice, never two valid on one day. Gaps are allowed. */
export function checkProtocolVersions(
  versions: readonly ProtocolVersion[],
): Result<readonly ProtocolVersion[], readonly ProtocolVersionRefusal[]> {
  const refusals = versions.flatMap((version, index) => [
    ...ofOne(version),
    ...versions.slice(index + 1).flatMap((other) => ofTwo(version, other)),
  ])
  return refusals.length === 0 ? accept(versions) : refuse(refusals)
}

function ofOne({ protocol, validFrom, validTo }: ProtocolVersion): readonly ProtocolVersionRefusal[] {
  const { id, version } = protocol
  const checked = checkProtocol(protocol)
  return [
    ...(checked.ok ? [] : [{ code: 'protocolInvalid', id, version, problems: checked.error } as const]),
    ...(validTo && isReversed({ validFrom, validTo })
      ? [{ code: 'protocolValidityReversed', version, validFrom, validTo } as const]
      : []),
  ]
}

function ofTwo(a: ProtocolVersion, b: ProtocolVersion): readonly ProtocolVersionRefusal[] {
  const [first, second] = [a.protocol, b.protocol]
  const isSame = first.id === second.id && first.version === second.version
  const from = overlapFrom(a, b)
  return [
    ...(isSame ? [{ code: 'protocolVersionTwice', id: first.id, version: first.version } as const] : []),
    ...(from
      ? [{ code: 'protocolsOverlap', first: first.version, second: second.version, from } as const]
      : []),
  ]
}

export type NoProtocol =
  | { readonly code: 'noProtocol'; readonly on: PartialDate }
  /** The date is known to the month or year, and the protocol changed within it; or two are valid at once. */
  | { readonly code: 'protocolUndecided'; readonly on: PartialDate; readonly versions: readonly number[] }

/**
 * The protocol for a treatment on a day: the version valid then, whatever became valid later, so that a patient's due
 * dates do not move when the clinic changes its mind. A date known to the month or year must lie wholly inside one.
 */
export function protocolOn(date: PartialDate, versions: readonly ProtocolVersion[]): Result<FollowUpProtocol, NoProtocol> {
  const [first, last] = [firstDayOf(date), lastDayOf(date)]
  const possible = versions.filter((version) => overlapFrom(version, { validFrom: first, validTo: last }) !== null)
  const [only, second] = possible
  if (only === undefined) return refuse({ code: 'noProtocol', on: date })
  if (second === undefined && isValidOn(only, first) && isValidOn(only, last)) return accept(only.protocol)
  return refuse({ code: 'protocolUndecided', on: date, versions: possible.map(({ protocol }) => protocol.version) })
}
