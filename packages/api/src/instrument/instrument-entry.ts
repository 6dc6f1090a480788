import { INSTRUMENT_LANGUAGES } from '@sebone/domain/instrument/definition'
import { Licence } from '@sebone/domain/instrument/licence/licence-schema'
import { CalendarDate } from '@sebone/domain/calendar/calendar-date-schema'
import * as z from 'zod'
import { Instant } from '../input.ts'
import { settingLineOf } from '../setting/setting-line.ts'
import { Switched } from './switch-setting.ts'

const Wording = z.strictObject({ en: z.string(), ja: z.string() })

/** One questionnaire as the settings list it. */
export const InstrumentEntry = z.strictObject({
  id: z.string(),
  title: Wording,
  /** Whose text it is; null for the clinic's own wording and for texts that are free. */
  holder: z.string().nullable(),
  shipsText: z.boolean(),
  /** Of the text that is asked, or would be; null while there is none. */
  version: z.int().nullable(),
  questions: z.int().nullable(),
  languages: z.array(z.enum(INSTRUMENT_LANGUAGES)).readonly(),
  isOn: z.boolean(),
  /** Follow-up rests on it. */
  isNeeded: z.boolean(),
  /** The licence as last recorded, and what it says of today. */
  licence: Licence.nullable(),
  licenceState: z.enum(['notNeeded', 'missing', 'notYetValid', 'expired', 'live']),
})
export type InstrumentEntry = z.infer<typeof InstrumentEntry>

export const InstrumentList = z.strictObject({ today: CalendarDate, instruments: z.array(InstrumentEntry).readonly() })
export type InstrumentList = z.infer<typeof InstrumentList>

export const InstrumentPage = z.strictObject({
  today: CalendarDate,
  instrument: InstrumentEntry,
  licences: settingLineOf(Licence),
  switches: settingLineOf(Switched),
  /** Loaded here, the latest first. */
  texts: z.array(z.strictObject({ version: z.int(), title: Wording, questions: z.int(), author: z.string(), loadedAt: Instant })).readonly(),
})
export type InstrumentPage = z.infer<typeof InstrumentPage>
