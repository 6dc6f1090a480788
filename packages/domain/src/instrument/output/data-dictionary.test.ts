import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../answer.ts'
import type { Setting } from '../condition.ts'
import { CHECK_IN } from '../check-in.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { FULL_CHECK_IN } from '../own/full-check-in.ts'
import { RED_FLAGS } from '../own/red-flags.ts'
import { WORK_STATUS } from '../own/work-status.ts'
import { readAnswers } from '../read-answers.ts'
import { conditionText, dataDictionaryOf, MISSING_CODES } from './data-dictionary.ts'
import { exportedValuesOf } from './exported-values.ts'

const AFTER: Setting = { point: 'oneMonth', treatment: 'after', lacking: [] }
const variable = (definition: (typeof INSTRUMENTS)[number], name: string) => {
  const found = dataDictionaryOf(definition).find((each) => each.name === name)
  if (!found) throw new Error(name)
  return found
}
function answersTo(definition: (typeof INSTRUMENTS)[number], raw: Record<string, unknown>): Answers {
  const read = readAnswers(definition, raw, { setting: AFTER, regionIds: new Set(['heel-left', 'heel-right']) })
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

describe('the data dictionary', () => {
  test('of work status, whole', () => {
    expect(dataDictionaryOf(WORK_STATUS)).toMatchInlineSnapshot(`
      [
        {
          "choices": [
            {
              "code": "asUsual",
              "label": {
                "en": "I work as usual",
                "ja": "ふだんどおりに働いている",
              },
            },
            {
              "code": "reduced",
              "label": {
                "en": "I work less, or do lighter work, because of my back or legs",
                "ja": "腰や脚のために、仕事を減らしたり軽くしたりしている",
              },
            },
            {
              "code": "offBecauseOfBack",
              "label": {
                "en": "I am off work because of my back or legs",
                "ja": "腰や脚のために休んでいる",
              },
            },
            {
              "code": "offForOtherReason",
              "label": {
                "en": "I am off work for another reason",
                "ja": "ほかの理由で休んでいる",
              },
            },
            {
              "code": "retired",
              "label": {
                "en": "I am retired",
                "ja": "退職している",
              },
            },
            {
              "code": "noWork",
              "label": {
                "en": "I do not work",
                "ja": "仕事をしていない",
              },
            },
          ],
          "condition": null,
          "isRequired": true,
          "item": "workStatus",
          "label": {
            "en": "How is your work now?",
            "ja": "現在のお仕事の状況を教えてください。",
          },
          "missing": [
            "blank",
          ],
          "name": "workStatus",
          "option": null,
          "range": null,
          "type": "code",
          "unit": null,
        },
        {
          "choices": [],
          "condition": "workStatus = asUsual or workStatus = reduced or workStatus = offBecauseOfBack",
          "isRequired": true,
          "item": "daysOffWork",
          "label": {
            "en": "In the last 4 weeks, on how many days could you not work because of your back or legs?",
            "ja": "この4週間に、腰や脚のために働けなかった日は何日ありましたか。",
          },
          "missing": [
            "blank",
            "notSure",
            "notAsked",
          ],
          "name": "daysOffWork",
          "option": null,
          "range": {
            "max": 28,
            "min": 0,
          },
          "type": "integer",
          "unit": {
            "en": "days",
            "ja": "日",
          },
        },
      ]
    `)
  })

  test('gives a score its range, and says which answers are no number', () => {
    expect(variable(CHECK_IN, 'numbness')).toMatchObject({
      type: 'integer',
      range: { min: 0, max: 10 },
      isRequired: true,
      condition: null,
      missing: ['blank', 'notSure'],
    })
    expect(variable(CHECK_IN, 'worry')).toMatchObject({ type: 'text', range: null, isRequired: false, missing: ['blank'] })
  })

  test('gives a multiple choice one flag for each answer, "none of these" among them', () => {
    const names = dataDictionaryOf(RED_FLAGS).map(({ name }) => name)
    expect(names).toContain('warningSigns_none')
    expect(variable(RED_FLAGS, 'risks_cancer')).toMatchObject({ item: 'risks', option: 'cancer', type: 'flag', range: { min: 0, max: 1 } })
    expect(variable(RED_FLAGS, 'risks_cancer').label.en).toBe('Have you had any of these? – Cancer, now or in the past')
  })

  test('says when a question is asked', () => {
    expect(variable(FULL_CHECK_IN, 'worseDays').condition).toBe('worseSinceTreatment = yes')
    expect(variable(FULL_CHECK_IN, 'worseSinceTreatment').condition).toBe('point = oneWeek')
    expect(conditionText({ all: [{ lacks: 'phone' }, { treatment: 'after' }] })).toBe('clinic lacks phone and treatment = after')
  })

  test.each(INSTRUMENTS)('$id $version: no column comes twice, and each is a name for any program', (definition) => {
    const names = dataDictionaryOf(definition).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)?$/)
  })
})

describe('an exported row', () => {
  const row = exportedValuesOf(
    FULL_CHECK_IN,
    answersTo(FULL_CHECK_IN, {
      lowerBack: '0',
      lowerLimbs: 'notSure',
      numbness: '10',
      buttocks: '3',
      numbAreaChange: 'smaller',
      numbArea: ['heel-right', 'heel-left'],
      warningSignsAfter: ['fever'],
    }),
    AFTER,
  )

  test('writes zero as 0, and three kinds of "no value" as three codes', () => {
    expect(row['lowerBack']).toBe('0')
    expect(row['lowerLimbs']).toBe('NOT_SURE')
    expect(row['worry']).toBe('BLANK')
    expect(row['worseSinceTreatment']).toBe('NOT_ASKED')
  })

  test('writes each sign as 1 or 0, regions with a space between, and a question not asked as not asked', () => {
    expect([row['warningSignsAfter_fever'], row['warningSignsAfter_rash'], row['warningSignsAfter_none']]).toEqual(['1', '0', '0'])
    expect(row['warningSigns_urine']).toBe('NOT_ASKED')
    expect(row['numbArea']).toBe('heel-left heel-right')
  })

  test('"nowhere" is a value and not a blank', () => {
    const nowhere: Answers = { numbAreaChange: { kind: 'choice', code: 'smaller' }, numbArea: { kind: 'extent', regions: [] } }
    expect(exportedValuesOf(FULL_CHECK_IN, nowhere, AFTER)['numbArea']).toBe('none')
  })

  test('has exactly the columns of the dictionary, and no cell is ever empty', () => {
    const answer = fc.constantFrom<Answers[string]>({ kind: 'notSure' }, { kind: 'blank' }, { kind: 'yesNo', value: false }, { kind: 'number', value: 0 })
    for (const definition of INSTRUMENTS) {
      const keys = definition.items.map(({ key }) => key)
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...keys), answer), (answers) => {
          const cells = exportedValuesOf(definition, answers, AFTER)
          expect(Object.keys(cells)).toEqual(dataDictionaryOf(definition).map(({ name }) => name))
          expect(Object.values(cells).every((cell) => cell !== '')).toBe(true)
        }),
        { numRuns: 25 },
      )
    }
  })

  test('no missing code can be an answer: codes of answers are never written in capitals', () => {
    const codes = INSTRUMENTS.flatMap(dataDictionaryOf).flatMap(({ choices }) => choices.map(({ code }) => code))
    for (const code of Object.values(MISSING_CODES)) expect(codes).not.toContain(code)
  })
})
