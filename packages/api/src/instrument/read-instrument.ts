import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import type { StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import type { InstrumentPage } from './instrument-entry.ts'
import { INSTRUMENT_IDS, instrumentEntry } from './instrument-standing.ts'
import { findInstrumentTexts } from './instrument-text.repository.ts'
import { LICENCE_SETTING } from './licence-setting.ts'
import { SWITCH_SETTING } from './switch-setting.ts'

export const OneInstrument = z.strictObject({ instrument: z.string().regex(/^[a-z0-9-]{1,40}$/u) })
export type OneInstrument = z.infer<typeof OneInstrument>

export async function readInstrument(
  deps: StaffDeps,
  { instrument }: OneInstrument,
): Promise<Result<InstrumentPage, { readonly code: 'notFound' }>> {
  if (!INSTRUMENT_IDS.includes(instrument)) return refuse({ code: 'notFound' })
  return accept(await inClinic(deps, (tx) => instrumentPage(deps, tx, instrument)))
}

export async function instrumentPage({ principal, clock }: StaffDeps, tx: Db, id: string): Promise<InstrumentPage> {
  const { clinicId } = principal
  const today = calendarDateIn(principal.timeZone, clock())
  const licences = await LICENCE_SETTING.store.findLine(tx, { clinicId, scope: id })
  const switches = await SWITCH_SETTING.store.findLine(tx, { clinicId, scope: id })
  const texts = await findInstrumentTexts(tx, clinicId, id)
  return {
    today,
    instrument: instrumentEntry(id, { licences: licences.versions, switches: switches.versions, texts }, today),
    licences: { today, ...licences },
    switches: { today, ...switches },
    texts: texts.map(({ version, definition, author, loadedAt }) => ({
      version,
      title: definition.title,
      questions: definition.items.length,
      author,
      loadedAt: loadedAt.toISOString(),
    })),
  }
}
