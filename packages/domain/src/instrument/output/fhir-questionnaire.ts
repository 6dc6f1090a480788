import type { InstrumentDefinition } from '../definition.ts'
import type { FhirItem, FhirQuestionnaire } from './fhir-types.ts'
import { settingItemsOf } from './fhir-enable-when.ts'
import { fhirItemOf, textOf, translated, type FhirContext } from './fhir-item.ts'

/** A name that a program can use: 'check-in' is CheckIn. */
const nameOf = (id: string): string => id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

function groupsOf(definition: InstrumentDefinition, context: FhirContext): readonly FhirItem[] {
  const written = new Map(definition.items.map((item) => [item.key, fhirItemOf(item, definition, context)]))
  if (!definition.parts) return [...written.values()]
  return definition.parts.map((part) => ({
    linkId: `part.${part.key}`,
    type: 'group',
    ...textOf(part.title, definition),
    item: part.pages.map((page) => ({
      linkId: `page.${page.key}`,
      type: 'group',
      ...(page.title && textOf(page.title, definition)),
      item: page.items.flatMap((key) => written.get(key) ?? []),
    })),
  }))
}

/**
 * The definition as a FHIR R4 `Questionnaire`, English with Japanese as translations. `base` is where the addresses
 * begin ('https://clinic.example/fhir'), `regions` the table of the body map. Pages are groups; the key of an item is
 * its `linkId`. https://hl7.org/fhir/R4/questionnaire.html
 */
export function fhirQuestionnaireOf(definition: InstrumentDefinition, context: FhirContext): FhirQuestionnaire {
  const { id, version, title, rights } = definition
  const companion = translated(title, definition)
  return {
    resourceType: 'Questionnaire',
    url: `${context.base}/Questionnaire/${id}`,
    version: String(version),
    name: nameOf(id),
    title: title.en,
    ...(companion && { _title: companion }),
    status: 'active',
    language: 'en',
    subjectType: ['Patient'],
    ...(rights && { copyright: `${rights.holder}. ${rights.source}` }),
    item: [...settingItemsOf(definition, context.base), ...groupsOf(definition, context)],
  }
}
