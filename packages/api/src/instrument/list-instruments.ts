import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { StaffDeps } from '../context.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import type { InstrumentList } from './instrument-entry.ts'
import { INSTRUMENT_IDS, instrumentEntry } from './instrument-standing.ts'
import { findInstrumentTexts } from './instrument-text.repository.ts'
import { LICENCE_SETTING } from './licence-setting.ts'
import { SWITCH_SETTING } from './switch-setting.ts'

/** What can be asked here: what each is, whose, under which licence, and whether it is switched on. */
export async function listInstruments(deps: StaffDeps): Promise<Result<InstrumentList, never>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const today = calendarDateIn(principal.timeZone, clock())
  return inClinic(deps, async (tx) => {
    const texts = await findInstrumentTexts(tx, clinicId)
    const licences = await LICENCE_SETTING.store.findAll(tx, clinicId)
    const switches = await SWITCH_SETTING.store.findAll(tx, clinicId)
    const instruments = INSTRUMENT_IDS.map((id) =>
      instrumentEntry(
        id,
        { licences: licences.get(id) ?? [], switches: switches.get(id) ?? [], texts: texts.filter(({ instrument }) => instrument === id) },
        today,
      ),
    )
    return accept({ today, instruments })
  })
}
