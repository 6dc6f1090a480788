import type { CalendarDate } from '../../calendar/calendar-date.ts'
import type { InstrumentLanguage } from '../definition.ts'

/** A clinic's right to use an instrument's text, as recorded by staff. `validTo` null: without end. */
export type Licence = Readonly<{
  instrument: string
  licensee: string
  /** The number or date of the agreement, by which it is found again. */
  reference: string
  languages: readonly InstrumentLanguage[]
  validFrom: CalendarDate
  validTo: CalendarDate | null
}>
