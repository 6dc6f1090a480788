import { describe, expect, test } from 'vitest'
import { REGIONS } from '../../extent/region.ts'
import type { FhirItem } from './fhir-types.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { fhirQuestionnaireOf } from './fhir-questionnaire.ts'

/** The invariants of https://hl7.org/fhir/R4/questionnaire.html that a writer can break, by their names there. */
const CONTEXT = { base: 'https://clinic.example/fhir', regions: REGIONS }
const allItems = (items: readonly FhirItem[]): readonly FhirItem[] => items.flatMap((item) => [item, ...allItems(item.item ?? [])])
const CASES = INSTRUMENTS.map((definition) => [`${definition.id} ${definition.version}`, definition] as const)

describe.each(CASES)('%s keeps the rules of the standard', (_, definition) => {
  const questionnaire = fhirQuestionnaireOf(definition, CONTEXT)
  const items = allItems(questionnaire.item)
  const ofType = (...types: readonly FhirItem['type'][]) => items.filter(({ type }) => types.includes(type))

  test('que-0: the name is usable by programs', () => {
    expect(questionnaire.name).toMatch(/^[A-Z][A-Za-z0-9_]{0,254}$/)
  })

  test('que-1: groups have items, display items have none', () => {
    expect(ofType('group').filter(({ item }) => !item || item.length === 0)).toEqual([])
    expect(ofType('display').filter(({ item }) => item !== undefined)).toEqual([])
  })

  test('que-2: every linkId comes once, and every question is there', () => {
    const ids = items.map(({ linkId }) => linkId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(definition.items.map(({ key }) => key)))
  })

  test('que-6, que-9: display items are neither required, repeated nor read-only', () => {
    const settled = ofType('display').filter(({ required, repeats, readOnly }) => required ?? repeats ?? readOnly)
    expect(settled).toEqual([])
  })

  test('que-4, que-5: choices have answers to choose from, and nothing else has', () => {
    expect(ofType('choice').filter(({ answerOption }) => !answerOption || answerOption.length === 0)).toEqual([])
    expect(items.filter(({ type, answerOption }) => type !== 'choice' && answerOption !== undefined)).toEqual([])
  })

  test('que-10: only texts have a length', () => {
    expect(items.filter(({ maxLength }) => maxLength !== undefined).every(({ type }) => type === 'text')).toBe(true)
  })

  test('que-12: more than one enableWhen says how they combine', () => {
    for (const { enableWhen = [], enableBehavior } of items) expect(enableBehavior !== undefined).toBe(enableWhen.length > 1)
  })

  test('every enableWhen asks an item that is there, for an answer that it has', () => {
    for (const { question, answerCoding } of items.flatMap(({ enableWhen }) => enableWhen ?? [])) {
      const asked = items.find(({ linkId }) => linkId === question)
      const codings = asked?.answerOption?.map(({ valueCoding: { system, code } }) => ({ system, code })) ?? []
      expect(answerCoding ? codings : [undefined]).toContainEqual(answerCoding)
      expect(asked).toBeDefined()
    }
  })

  test('no answer comes twice in one question', () => {
    for (const { answerOption = [] } of items) {
      expect(new Set(answerOption.map(({ valueCoding }) => valueCoding.code)).size).toBe(answerOption.length)
    }
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(questionnaire))).toEqual(questionnaire)
  })
})
