import { isNeeded } from '@sebone/domain/instrument/needed-instruments'
import type { InstrumentNeeded } from '@sebone/domain/instrument/needed-instruments'
import { switchOn } from '@sebone/domain/instrument/licence/switch-on'
import type { SwitchOnRefusal } from '@sebone/domain/instrument/licence/switch-on'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import { Deciding } from '../setting/decide.ts'
import type { DecisionRefusal } from '../setting/decide.ts'
import { planSetting } from '../setting/plan-setting.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import type { InstrumentPage } from './instrument-entry.ts'
import { INSTRUMENT_IDS, inForceOn, shippedText } from './instrument-standing.ts'
import { findInstrumentTexts } from './instrument-text.repository.ts'
import { LICENCE_SETTING } from './licence-setting.ts'
import { instrumentPage, OneInstrument } from './read-instrument.ts'
import { SWITCH_SETTING } from './switch-setting.ts'

export const SwitchInstrument = OneInstrument.extend({
  id: Deciding.id,
  reason: Deciding.reason,
  revision: Deciding.revision,
  isOn: z.boolean(),
})
export type SwitchInstrument = z.infer<typeof SwitchInstrument>

export type SwitchInstrumentRefusal =
  | DecisionRefusal
  | SwitchOnRefusal
  | { readonly code: 'notFound' }
  | InstrumentNeeded

/** From today on an instrument is asked, with the text loaded last, or is no longer asked. Answers given stay. */
export async function switchInstrument(
  deps: StaffDeps,
  { instrument, isOn, ...said }: SwitchInstrument,
): Promise<Result<InstrumentPage, SwitchInstrumentRefusal>> {
  if (!INSTRUMENT_IDS.includes(instrument)) return refuse({ code: 'notFound' })
  if (!isOn && isNeeded(instrument)) return refuse({ code: 'instrumentNeeded', instrument })
  const { principal, clock } = deps
  const { clinicId } = principal
  const on = calendarDateIn(principal.timeZone, clock())
  const loaded = await inClinic(deps, async (tx) => {
    const { versions } = await LICENCE_SETTING.store.findLine(tx, { clinicId, scope: instrument })
    const [last] = await findInstrumentTexts(tx, clinicId, instrument)
    return { licence: inForceOn(versions, on), last: last ?? null }
  })
  const text = shippedText(instrument) ?? loaded.last?.definition ?? null
  const may = isOn ? switchOn({ instrument, text, licence: loaded.licence, on }) : accept(null)
  if (!may.ok) return may
  const textVersion = shippedText(instrument) ? null : (loaded.last?.version ?? null)
  const made = await planSetting(deps, SWITCH_SETTING, { ...said, validFrom: on, scope: instrument, draft: { isOn, textVersion } })
  return made.ok ? accept(await inClinic(deps, (tx) => instrumentPage(deps, tx, instrument))) : made
}
