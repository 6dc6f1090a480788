import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgeWalking, WALKING_CHECKED } from '../examples/add-a-threshold.ts'
import { courseAfter, EXAMPLE_PRICE_LIST, priceOf } from '../examples/add-a-treatment-method.ts'
import { OUR_INSTRUMENTS, SLEEP, sleepRow } from '../examples/add-an-instrument.ts'
import { answeredOn, day, partial } from './follow-up/answers.test-data.ts'
import type { Answers } from './instrument/answer.ts'
import { INSTRUMENTS } from './instrument/instruments.ts'
import { dataDictionaryOf } from './instrument/output/data-dictionary.ts'
import { fhirQuestionnaireOf } from './instrument/output/fhir-questionnaire.ts'
import { formModelOf } from './instrument/output/form-model.ts'
import { sheetOf } from './instrument/output/sheet.ts'
import { checkPriceLists } from './pricing/check-price-lists.ts'
import { readDiscs } from './spine/notation.ts'

const readText = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const README = readText('README.md')

describe('the README', () => {
  test.each(['add-an-instrument', 'add-a-threshold', 'add-a-treatment-method'])('quotes examples/%s.ts as it is', (name) => {
    const path = `examples/${name}.ts`
    const [, quoted] = README.split(`(${path}):\n\n\`\`\`ts\n`)
    expect(quoted?.slice(0, quoted.indexOf('```')), `README.md quotes another text than ${path}`).toBe(readText(path))
  })

  test('says of a refusal what the reader says', () => {
    expect(README).toContain(
      "readDiscs('L3/4, 4/6', { defaultRegion: 'lumbar' })\n" +
        "// { ok: false, error: { code: 'skipsADisc', position: 6, text: '4/6' } }\n",
    )
    expect(readDiscs('L3/4, 4/6', { defaultRegion: 'lumbar' })).toEqual({
      ok: false,
      error: { code: 'skipsADisc', position: 6, text: '4/6' },
    })
  })

  test('names only files and folders that are there', () => {
    const lastCells = README.split('\n').flatMap((line) => (line.startsWith('| ') ? (line.split('|').at(-2) ?? []) : []))
    const named = lastCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path))
    expect(named.length).toBeGreaterThan(15)
    const isThere = (path: string) => existsSync(new URL(`./${path.endsWith('/') ? path : `${path}.ts`}`, import.meta.url))
    expect(named.filter((path) => !isThere(path))).toEqual([])
  })
})

describe('an instrument that was added', () => {
  test('stands beside the shipped ones and is frozen', () => {
    expect(OUR_INSTRUMENTS.ok && OUR_INSTRUMENTS.value.find('sleep', 1)).toBe(SLEEP)
    expect(OUR_INSTRUMENTS.ok && OUR_INSTRUMENTS.value.all).toHaveLength(INSTRUMENTS.length + 1)
    expect(Object.isFrozen(SLEEP.items[0]?.question)).toBe(true)
  })

  test('asks for the nights only after a yes', () => {
    const pages = (answers: Answers) => formModelOf(SLEEP, answers).pages.map(({ key }) => key)
    expect(pages({})).toEqual(['wokenByPain'])
    expect(pages({ wokenByPain: { kind: 'yesNo', value: true } })).toEqual(['wokenByPain', 'nightsWoken'])
  })

  test('reads what was sent into a row of the export', () => {
    const row = (wokenByPain: string, nightsWoken: string) => ({ ok: true, value: { wokenByPain, nightsWoken } })
    expect(sleepRow({ wokenByPain: 'yes', nightsWoken: '３' })).toEqual(row('yes', '3'))
    expect(sleepRow({ wokenByPain: 'no' })).toEqual(row('no', 'NOT_ASKED'))
    expect(sleepRow({ wokenByPain: 'notSure' })).toEqual(row('NOT_SURE', 'NOT_ASKED'))
  })

  test('refuses by name what it cannot take', () => {
    expect(sleepRow({ wokenByPain: 'yes', nightsWoken: '8' })).toEqual({
      ok: false,
      error: [{ code: 'numberOutOfRange', item: 'nightsWoken', value: 8, min: 1, max: 7 }],
    })
    expect(sleepRow({ wokenByPain: 'no', nightsWoken: '2', dreams: 'many' })).toEqual({
      ok: false,
      error: [{ code: 'unknownItem', item: 'dreams' }, { code: 'answerNotAsked', item: 'nightsWoken' }],
    })
  })

  test('gives the sheet, the data dictionary and the FHIR Questionnaire', () => {
    const sheet = sheetOf(SLEEP, 'ja')
    const printed = sheet.ok ? sheet.value.sections[0]?.questions.map(({ text }) => text) : null
    expect(printed).toEqual(SLEEP.items.map(({ question }) => question.ja))
    expect(dataDictionaryOf(SLEEP).map(({ name, condition }) => [name, condition])).toEqual([
      ['wokenByPain', null],
      ['nightsWoken', 'wokenByPain = yes'],
    ])
    expect(fhirQuestionnaireOf(SLEEP, { base: 'https://clinic.example/fhir', regions: [] })).toMatchObject({
      url: 'https://clinic.example/fhir/Questionnaire/sleep',
      item: [{ linkId: 'wokenByPain' }, { linkId: 'nightsWoken', enableWhen: [{ question: 'wokenByPain' }] }],
    })
  })
})

describe('a threshold that was added', () => {
  test('points the way it says', () => {
    expect(WALKING_CHECKED.ok).toBe(true)
  })

  test.each([
    [300, 400, 'better'],
    [300, 399, 'same'],
    [300, 200, 'worse'],
    [1950, 2000, 'cannotBeJudged'],
    [300, null, 'unknown'],
  ] as const)('%s m before and %s m after is %s', (before, after, verdict) => {
    expect(judgeWalking(before, after)).toMatchObject({ verdict, beyondMeasurementError: null, acceptable: null })
  })
})

describe('a treatment method that was added', () => {
  test('has its own prices, and none outside its list', () => {
    expect(checkPriceLists([EXAMPLE_PRICE_LIST]).ok).toBe(true)
    expect(priceOf(2, partial('2031-05'))).toMatchObject({ value: { total: 165_000, tax: 15_000, inferred: true } })
    expect(priceOf(3, partial('2031-05'))).toMatchObject({ error: { code: 'noPriceForSites', mostSites: 2 } })
    expect(priceOf(1, partial('2031-03-31'))).toEqual({
      ok: false,
      error: { code: 'noPriceList', method: 'exampleInjection', on: '2031-03-31' },
    })
  })

  test('has its own expected course: what is a flare on day 14 after Cellgel is worse here', () => {
    const answers = [answeredOn('2031-04-30', '3 3 3 3'), answeredOn('2031-05-15', '6 3 3 3')]
    const course = courseAfter(day('2031-05-01'), answers, day('2031-05-16'))
    expect(course.signals).toMatchObject([{ kind: 'worse', area: 'lowerBack', by: 3 }])
  })
})
