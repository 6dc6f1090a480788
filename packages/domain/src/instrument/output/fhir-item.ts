import type { InstrumentDefinition, Item, Wording } from '../definition.ts'
import type { FhirCoding, FhirExtension, FhirItem, FhirTranslated } from './fhir-types.ts'
import { NOT_SURE, NOWHERE } from '../answer-words.ts'
import { NOT_SURE_VALUE, NOWHERE_VALUE } from '../answer.ts'
import { INSTRUMENT_LANGUAGES, offersNotSure } from '../definition.ts'
import { enableWhenOf } from './fhir-enable-when.ts'
import { answersToTick } from './sheet-field.ts'

const EXTENSION = 'http://hl7.org/fhir/StructureDefinition'

/** What the writer needs beside the definition: where its addresses begin, and the table of body regions. */
export type FhirContext = Readonly<{
  base: string
  regions: readonly Readonly<{ id: string; name: Wording }>[]
}>

/** The address of the codes of one item. */
export const systemOf = (base: string, definition: InstrumentDefinition, item: string): string =>
  `${base}/CodeSystem/${definition.id}-${item}`

/** Japanese beside the English, or nothing where the instrument has no Japanese text. */
export function translated(wording: Wording, { languages = INSTRUMENT_LANGUAGES }: InstrumentDefinition): FhirTranslated | undefined {
  if (!languages.includes('ja')) return undefined
  const parts = [
    { url: 'lang', valueCode: 'ja' },
    { url: 'content', valueString: wording.ja },
  ]
  return { extension: [{ url: `${EXTENSION}/translation`, extension: parts }] }
}

/** A text with its translation, under the names that the standard gives the pair. */
export function textOf(wording: Wording, definition: InstrumentDefinition): Pick<FhirItem, 'text' | '_text'> {
  const companion = translated(wording, definition)
  return { text: wording.en, ...(companion && { _text: companion }) }
}

type Option = Readonly<{ value: string; label: Wording | null; points?: number | undefined }>

function optionsFor(item: Item, { regions }: FhirContext): readonly Option[] {
  if (item.kind !== 'extent') return answersToTick(item).map((option) => ({ ...option, points: pointsFor(item, option.value) }))
  const notSure = offersNotSure(item) ? [{ value: NOT_SURE_VALUE, label: NOT_SURE }] : []
  return [{ value: NOWHERE_VALUE, label: NOWHERE }, ...regions.map(({ id, name }) => ({ value: id, label: name })), ...notSure]
}

function pointsFor(item: Item, value: string): number | undefined {
  if (item.kind === 'score') return value === NOT_SURE_VALUE ? undefined : Number(value)
  return item.kind === 'singleChoice' ? item.options.find(({ code }) => code === value)?.points : undefined
}

function answerOptionsOf(item: Item, definition: InstrumentDefinition, context: FhirContext): FhirItem['answerOption'] {
  const exclusive = item.kind === 'multipleChoice' ? [item.none.code, NOT_SURE_VALUE] : item.kind === 'extent' ? [NOWHERE_VALUE, NOT_SURE_VALUE] : []
  return optionsFor(item, context).map(({ value, label, points }) => {
    const shown = label ?? { en: value, ja: value }
    const companion = translated(shown, definition)
    const coding: FhirCoding = {
      system: systemOf(context.base, definition, item.key),
      code: value,
      display: shown.en,
      ...(companion && { _display: companion }),
      ...(points !== undefined && { extension: [{ url: `${EXTENSION}/ordinalValue`, valueDecimal: points }] }),
    }
    return {
      valueCoding: coding,
      ...(exclusive.includes(value) && { extension: [{ url: `${EXTENSION}/questionnaire-optionExclusive`, valueBoolean: true }] }),
    }
  })
}

function kindOf(item: Item, definition: InstrumentDefinition, context: FhirContext): Pick<FhirItem, 'type'> & Partial<FhirItem> {
  switch (item.kind) {
    case 'wholeNumber': {
      const extension: readonly FhirExtension[] = [
        { url: `${EXTENSION}/minValue`, valueInteger: item.min },
        { url: `${EXTENSION}/maxValue`, valueInteger: item.max },
        { url: `${EXTENSION}/questionnaire-unit`, valueCoding: { display: item.unit.en } },
      ]
      return { type: 'integer', extension }
    }
    case 'date':
      return { type: 'date' }
    case 'freeText':
      return { type: 'text', maxLength: item.maxLength }
    case 'yesNo':
      if (!item.offersNotSure) return { type: 'boolean' }
      break
    case 'multipleChoice':
    case 'extent':
      return { type: 'choice', repeats: true, answerOption: answerOptionsOf(item, definition, context) ?? [] }
    default:
  }
  return { type: 'choice', answerOption: answerOptionsOf(item, definition, context) ?? [] }
}

function hintOf(item: Item, definition: InstrumentDefinition): readonly FhirItem[] {
  if (!item.hint) return []
  const instructions = { system: 'http://hl7.org/fhir/questionnaire-display-category', code: 'instructions' }
  return [
    {
      linkId: `${item.key}.hint`,
      type: 'display',
      ...textOf(item.hint, definition),
      extension: [{ url: `${EXTENSION}/questionnaire-displayCategory`, valueCodeableConcept: { coding: [instructions] } }],
    },
  ]
}

/**
 * One question. A score is a choice of codes with ordinal values, because R4 has no "not sure" beside an integer. A
 * number or a date answered "not sure" stands in the response as `data-absent-reason: asked-unknown`.
 */
export function fhirItemOf(item: Item, definition: InstrumentDefinition, context: FhirContext): FhirItem {
  const hint = hintOf(item, definition)
  return {
    linkId: item.key,
    ...textOf(item.question, definition),
    ...kindOf(item, definition, context),
    required: item.optional !== true,
    ...(item.showWhen && enableWhenOf(item.showWhen, definition, context.base)),
    ...(hint.length > 0 && { item: hint }),
  }
}
