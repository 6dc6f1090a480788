import type { CalendarDate } from '../../calendar/calendar-date.ts'
import type { Result } from '../../result.ts'
import type { InstrumentDefinition } from '../definition.ts'
import type { Licence } from './licence.ts'
import type { SwitchOnRefusal } from './switch-on.ts'
import { refuse } from '../../result.ts'
import { InstrumentDefinition as Schema } from '../definition-schema.ts'
import { licensedInstrumentOf } from './licensed-instrument.ts'
import { switchOn } from './switch-on.ts'

export type LicensedTextRefusal =
  | SwitchOnRefusal
  /** Only the text of an instrument that is another's is loaded; our own come with Sebone. */
  | { readonly code: 'instrumentNotLicensed'; readonly instrument: string }
  | { readonly code: 'textTooLong'; readonly most: number }
  | { readonly code: 'textNotJson' }
  | { readonly code: 'textOfAnother'; readonly instrument: string; readonly found: string }
  /** Where the file is not as a definition is written: the first of them, as paths such as `items.3.question.ja`. */
  | { readonly code: 'textMisshapen'; readonly instrument: string; readonly paths: readonly string[] }

/** In UTF-16 units: some ten times the longest instrument that there is. */
export const LONGEST_DEFINITION = 200_000
const MOST_PATHS = 12

/**
 * Reads an instrument's text as a file that the clinic has under its licence. Accepted whole or not at all: JSON, of the shape
 * of a definition, of this instrument, in the languages licensed, with a text for every slot and the points of the published
 * score.
 */
export function readLicensedText(request: {
  readonly instrument: string
  readonly json: string
  readonly licence: Licence | null
  readonly on: CalendarDate
}): Result<InstrumentDefinition, LicensedTextRefusal> {
  const { instrument, json, licence, on } = request
  if (!licensedInstrumentOf(instrument)) return refuse({ code: 'instrumentNotLicensed', instrument })
  if (json.length > LONGEST_DEFINITION) return refuse({ code: 'textTooLong', most: LONGEST_DEFINITION })
  const data = dataIn(json)
  if (data === undefined) return refuse({ code: 'textNotJson' })
  const parsed = Schema.safeParse(data)
  if (!parsed.success) {
    const paths = new Set(parsed.error.issues.map(({ path }) => path.map((step) => String(step).slice(0, 40)).join('.') || '(whole)'))
    return refuse({ code: 'textMisshapen', instrument, paths: [...paths].slice(0, MOST_PATHS) })
  }
  if (parsed.data.id !== instrument) return refuse({ code: 'textOfAnother', instrument, found: parsed.data.id })
  return switchOn({ instrument, text: parsed.data, licence, on })
}

function dataIn(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
