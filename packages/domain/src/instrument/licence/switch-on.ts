import type { CalendarDate } from '../../calendar/calendar-date.ts'
import type { Result } from '../../result.ts'
import type { DefinitionProblem } from '../definition-problem.ts'
import type { InstrumentDefinition, InstrumentLanguage, Item } from '../definition.ts'
import type { Licence } from './licence.ts'
import { isBefore } from '../../calendar/calendar-date.ts'
import { accept, refuse } from '../../result.ts'
import { INSTRUMENT_LANGUAGES } from '../definition.ts'
import { problemsOf } from '../definition-problem.ts'
import { licensedInstrumentOf, type LicensedInstrument, type TextSlot } from './licensed-instrument.ts'

export type SwitchOnRefusal =
  | { readonly code: 'instrumentTextMissing'; readonly instrument: string; readonly slots: readonly string[] }
  | { readonly code: 'licenceMissing'; readonly instrument: string; readonly holder: string }
  | { readonly code: 'licenceForAnother'; readonly instrument: string; readonly licensed: string }
  | { readonly code: 'licenceNotYetValid'; readonly instrument: string; readonly validFrom: CalendarDate }
  | { readonly code: 'licenceExpired'; readonly instrument: string; readonly validTo: CalendarDate }
  | { readonly code: 'languageNotLicensed'; readonly instrument: string; readonly language: InstrumentLanguage }
  | { readonly code: 'scoringDiffers'; readonly instrument: string }
  | { readonly code: 'pointsDiffer'; readonly instrument: string; readonly slot: string }
  | {
      readonly code: 'textUnusable'
      readonly instrument: string
      readonly problems: readonly DefinitionProblem[]
    }

/** What a clinic would switch on: the text it has loaded (null: none) and its licence (null: none), on a day. */
export type SwitchOn = Readonly<{
  instrument: string
  text: InstrumentDefinition | null
  licence: Licence | null
  on: CalendarDate
}>

/**
 * The definition that may be asked from this day on. An instrument of our own or one that is free needs no licence; one
 * that is another's needs a live licence in every language it would be asked in, and a text for every slot, with the
 * points that the published score counts. Refuses by name, see `SwitchOnRefusal`.
 */
export function switchOn({ instrument, text, licence, on }: SwitchOn): Result<InstrumentDefinition, SwitchOnRefusal> {
  const licensed = licensedInstrumentOf(instrument)
  if (licensed || text?.rights?.kind === 'licensed') {
    const holder = licensed?.holder ?? text?.rights?.holder ?? ''
    const refusal = whyNotLicensed(instrument, holder, licence, on)
    if (refusal) return refuse(refusal)
  }
  if (!text || text.id !== instrument) {
    return refuse({ code: 'instrumentTextMissing', instrument, slots: licensed?.slots.map(({ key }) => key) ?? [] })
  }
  const problems = problemsOf(text)
  if (problems.length > 0) return refuse({ code: 'textUnusable', instrument, problems })
  const refusal = licensed && licence ? whyNotAsPublished(licensed, text, licence) : null
  return refusal ? refuse(refusal) : accept(text)
}

function whyNotLicensed(instrument: string, holder: string, licence: Licence | null, on: CalendarDate): SwitchOnRefusal | null {
  if (!licence) return { code: 'licenceMissing', instrument, holder }
  if (licence.instrument !== instrument) return { code: 'licenceForAnother', instrument, licensed: licence.instrument }
  const { validFrom, validTo } = licence
  if (isBefore(on, validFrom)) return { code: 'licenceNotYetValid', instrument, validFrom }
  return validTo !== null && isBefore(validTo, on) ? { code: 'licenceExpired', instrument, validTo } : null
}

function whyNotAsPublished(licensed: LicensedInstrument, text: InstrumentDefinition, licence: Licence): SwitchOnRefusal | null {
  const { id: instrument, slots, scoring } = licensed
  const language = (text.languages ?? INSTRUMENT_LANGUAGES).find((each) => !licence.languages.includes(each))
  if (language) return { code: 'languageNotLicensed', instrument, language }
  if (text.scoring !== scoring) return { code: 'scoringDiffers', instrument }
  const items = new Map(text.items.map((item) => [item.key, item]))
  const empty = slots.filter(({ key }) => !items.has(key)).map(({ key }) => key)
  if (empty.length > 0) return { code: 'instrumentTextMissing', instrument, slots: empty }
  const differing = slots.find((slot) => !hasPointsOf(items.get(slot.key), slot))
  return differing ? { code: 'pointsDiffer', instrument, slot: differing.key } : null
}

/** What the answers of an item count. */
function pointsOfItem(item: Item | undefined): readonly number[] {
  switch (item?.kind) {
    case 'score':
      return Array.from({ length: 11 }, (_, step) => step)
    case 'wholeNumber':
      return Array.from({ length: Math.min(item.max - item.min, 1000) + 1 }, (_, step) => item.min + step)
    case 'yesNo':
      return [0, 1]
    case 'singleChoice':
      return item.options.flatMap(({ points }) => points ?? [])
    default:
      return []
  }
}

/** Every point that the score knows can be answered, and no other (two answers may count the same). */
function hasPointsOf(item: Item | undefined, { points }: TextSlot): boolean {
  const offered = new Set(pointsOfItem(item))
  if (points === null) return offered.size > 0
  return offered.size === points.length && points.every((each) => offered.has(each))
}
