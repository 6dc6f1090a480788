import { readLicence } from '@sebone/domain/instrument/licence/read-licence'
import { licensedInstrumentOf } from '@sebone/domain/instrument/licence/licensed-instrument'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { Deciding } from '../setting/decide.ts'
import type { DecisionRefusal } from '../setting/decide.ts'
import { planSetting } from '../setting/plan-setting.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import type { InstrumentPage } from './instrument-entry.ts'
import { LICENCE_SETTING, TypedLicence } from './licence-setting.ts'
import { instrumentPage, OneInstrument } from './read-instrument.ts'

export const RecordLicence = OneInstrument.extend({
  id: Deciding.id,
  reason: Deciding.reason,
  revision: Deciding.revision,
  draft: TypedLicence,
})
export type RecordLicence = z.infer<typeof RecordLicence>

export type RecordLicenceRefusal = DecisionRefusal | { readonly code: 'instrumentNotLicensed'; readonly instrument: string }

/** The clinic's right to use a text, as of today: by whom recorded, under which agreement, until when. */
export async function recordLicence(
  deps: StaffDeps,
  { instrument, ...said }: RecordLicence,
): Promise<Result<InstrumentPage, RecordLicenceRefusal>> {
  if (!licensedInstrumentOf(instrument)) return refuse({ code: 'instrumentNotLicensed', instrument })
  const validFrom = calendarDateIn(deps.principal.timeZone, deps.clock())
  const kind = { ...LICENCE_SETTING, read: (draft: TypedLicence) => readLicence(instrument, draft) }
  const made = await planSetting(deps, kind, { ...said, validFrom, scope: instrument })
  return made.ok ? accept(await inClinic(deps, (tx) => instrumentPage(deps, tx, instrument))) : made
}
