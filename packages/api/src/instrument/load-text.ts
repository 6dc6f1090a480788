import { LONGEST_DEFINITION, readLicensedText } from '@sebone/domain/instrument/licence/read-licensed-text'
import type { LicensedTextRefusal } from '@sebone/domain/instrument/licence/read-licensed-text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Deciding } from '../setting/decide.ts'
import { calendarDateIn } from '../today.ts'
import { inClinic } from '../transaction.ts'
import type { InstrumentPage } from './instrument-entry.ts'
import { inForceOn } from './instrument-standing.ts'
import { insertInstrumentText } from './instrument-text.repository.ts'
import { LICENCE_SETTING } from './licence-setting.ts'
import { instrumentPage, OneInstrument } from './read-instrument.ts'

export const LoadText = OneInstrument.extend({
  reason: Deciding.reason,
  /** The file as it is: read whole or refused by name. */
  json: z.string().max(LONGEST_DEFINITION + 1),
})
export type LoadText = z.infer<typeof LoadText>

export type LoadTextRefusal =
  | LicensedTextRefusal
  | { readonly code: 'reasonMissing' }
  | { readonly code: 'instrumentTwice'; readonly id: string; readonly version: number }

/** Loads the text of an instrument that the clinic holds a licence for. It is kept as it is; another wording is another version. */
export async function loadText(deps: StaffDeps, { instrument, json, reason }: LoadText): Promise<Result<InstrumentPage, LoadTextRefusal>> {
  const { principal, clock } = deps
  const { clinicId } = principal
  const at = clock()
  const on = calendarDateIn(principal.timeZone, at)
  return inClinic(deps, async (tx) => {
    const { versions } = await LICENCE_SETTING.store.findLine(tx, { clinicId, scope: instrument })
    const read = readLicensedText({ instrument, json, licence: inForceOn(versions, on), on })
    if (!read.ok) return read
    if (reason.trim() === '') return refuse({ code: 'reasonMissing' })
    const { id, version } = read.value
    const author = { id: principal.userId, name: principal.name }
    const isNew = await insertInstrumentText(tx, { clinicId, definition: read.value, reason, author, at })
    if (!isNew) return refuse({ code: 'instrumentTwice', id, version })
    await recordAudit(tx, byStaff(deps, 'instrumentText.loaded', { subject: id, detail: { version, reason } }))
    return accept(await instrumentPage(deps, tx, instrument))
  })
}
