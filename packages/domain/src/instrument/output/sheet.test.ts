import { describe, expect, test } from 'vitest'
import type { Setting } from '../condition.ts'
import type { InstrumentDefinition } from '../definition.ts'
import { CHECK_IN } from '../check-in.ts'
import { INSTRUMENTS } from '../instruments.ts'
import { EXTENT_MAP } from '../own/extent-map.ts'
import { FULL_CHECK_IN } from '../own/full-check-in.ts'
import { ROLAND_MORRIS } from '../own/roland-morris.ts'
import { WALKING } from '../own/walking.ts'
import { WORK_STATUS } from '../own/work-status.ts'
import { sheetOf, type Sheet, type SheetQuestion } from './sheet.ts'

const AT_ONE_WEEK: Setting = { point: 'oneWeek', treatment: 'after', lacking: [] }
const AT_ONE_MONTH: Setting = { ...AT_ONE_WEEK, point: 'oneMonth' }

function sheet(definition: InstrumentDefinition, language: 'en' | 'ja' = 'en', setting?: Setting): Sheet {
  const made = sheetOf(definition, language, setting)
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}
const questionsOf = (made: Sheet): readonly SheetQuestion[] => made.sections.flatMap(({ questions }) => questions)
const question = (made: Sheet, key: string): SheetQuestion => {
  const found = questionsOf(made).find((each) => each.key === key)
  if (!found) throw new Error(key)
  return found
}

describe('the paper sheet', () => {
  test('of walking capacity, whole', () => {
    expect(sheet(WALKING)).toMatchInlineSnapshot(`
      {
        "code": "walking 1",
        "language": "en",
        "sections": [
          {
            "questions": [
              {
                "field": {
                  "boxes": [
                    {
                      "label": "As far as I like",
                      "value": "notLimited",
                    },
                    {
                      "label": "More than 1 km",
                      "value": "overOneKilometre",
                    },
                    {
                      "label": "About 500 m",
                      "value": "about500Metres",
                    },
                    {
                      "label": "About 100 m",
                      "value": "about100Metres",
                    },
                    {
                      "label": "A few steps",
                      "value": "fewSteps",
                    },
                    {
                      "label": "I cannot walk",
                      "value": "cannot",
                    },
                    {
                      "label": "Not sure",
                      "value": "notSure",
                    },
                  ],
                  "choose": "one",
                  "kind": "boxes",
                },
                "hint": "On level ground, with a stick if you use one.",
                "key": "walkingDistance",
                "number": 1,
                "onlyIf": null,
                "text": "How far can you walk before you have to stop?",
              },
              {
                "field": {
                  "boxes": [
                    {
                      "label": "None of these",
                      "value": "none",
                    },
                    {
                      "label": "Pain in the back",
                      "value": "backPain",
                    },
                    {
                      "label": "Pain in the legs or buttocks",
                      "value": "legPain",
                    },
                    {
                      "label": "Numbness",
                      "value": "numbness",
                    },
                    {
                      "label": "Weak legs",
                      "value": "weakness",
                    },
                    {
                      "label": "Breath or heart",
                      "value": "breath",
                    },
                    {
                      "label": "Something else",
                      "value": "otherReason",
                    },
                    {
                      "label": "Not sure",
                      "value": "notSure",
                    },
                  ],
                  "choose": "several",
                  "kind": "boxes",
                },
                "hint": "Choose every one that is true.",
                "key": "walkingStoppedBy",
                "number": 2,
                "onlyIf": {
                  "join": "any",
                  "questions": [
                    {
                      "answers": [
                        "More than 1 km",
                        "About 500 m",
                        "About 100 m",
                        "A few steps",
                        "I cannot walk",
                      ],
                      "number": 1,
                    },
                  ],
                },
                "text": "What makes you stop?",
              },
            ],
            "title": "Walking",
          },
        ],
        "title": "Walking",
      }
    `)
  })

  test('is in one language throughout', () => {
    expect(JSON.stringify(sheet(FULL_CHECK_IN, 'en', AT_ONE_WEEK))).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
    expect(sheet(CHECK_IN, 'ja').title).toBe('現在の症状についてのおたずね')
    expect(question(sheet(CHECK_IN, 'ja'), 'lowerBack').field).toMatchObject({
      kind: 'scale',
      boxes: expect.arrayContaining([{ value: 'notSure', label: 'わからない' }]),
    })
  })

  test('is refused in a language in which the instrument has no text', () => {
    expect(sheetOf(ROLAND_MORRIS, 'ja')).toEqual({
      ok: false,
      error: { code: 'noTextInLanguage', instrument: 'roland-morris', language: 'ja' },
    })
    expect(questionsOf(sheet(ROLAND_MORRIS))).toHaveLength(24)
  })

  test('says at its foot which version was asked', () => {
    expect(sheet(CHECK_IN).code).toBe('check-in 1')
    expect(sheet(FULL_CHECK_IN).code).toBe('check-in 2')
  })

  test('has eleven steps and "not sure" for a score, with words at the even ones', () => {
    const { field } = question(sheet(CHECK_IN), 'numbness')
    if (field.kind !== 'scale') throw new Error(field.kind)
    expect(field.boxes).toHaveLength(12)
    expect(field.boxes[0]).toEqual({ value: '0', label: 'No numbness at all' })
    expect(field.boxes[1]).toEqual({ value: '1', label: '' })
  })

  test('has a line for every eighty characters, and a body map where regions are asked', () => {
    expect(question(sheet(CHECK_IN), 'worry').field).toEqual({ kind: 'lines', lines: 8 })
    expect(question(sheet(EXTENT_MAP), 'numbArea').field).toEqual({
      kind: 'bodyMap',
      sensation: 'numbness',
      nowhere: 'Nowhere',
      notSure: 'Not sure',
    })
    expect(question(sheet(WORK_STATUS), 'daysOffWork').field).toMatchObject({ kind: 'number', unit: 'days', min: 0, max: 28 })
  })
})

describe('what depends on something', () => {
  test('is printed with the answer it depends on, in words', () => {
    expect(question(sheet(FULL_CHECK_IN, 'en', AT_ONE_MONTH), 'numbArea').onlyIf).toEqual({
      join: 'any',
      questions: [{ number: 5, answers: ['Smaller', 'Larger', 'In another place', 'Not sure'] }],
    })
  })

  test('is left out when the time rules it out, and printed plainly when the time calls for it', () => {
    const keys = (setting: Setting) => questionsOf(sheet(FULL_CHECK_IN, 'en', setting)).map(({ key }) => key)
    expect(keys(AT_ONE_MONTH)).not.toContain('worseSinceTreatment')
    expect(keys(AT_ONE_MONTH)).not.toContain('warningSigns')
    const atOneWeek = sheet(FULL_CHECK_IN, 'en', AT_ONE_WEEK)
    expect(question(atOneWeek, 'worseSinceTreatment').onlyIf).toBeNull()
    expect(question(atOneWeek, 'warningSignsAfter').onlyIf).toBeNull()
    expect(question(atOneWeek, 'worseDays').onlyIf?.questions[0]?.answers).toEqual(['Yes'])
  })

  test.each(INSTRUMENTS)('$id $version: questions are numbered without a gap, and point to earlier ones', (definition) => {
    const questions = questionsOf(sheet(definition, 'en', AT_ONE_WEEK))
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, index) => index + 1))
    for (const { number, onlyIf } of questions) {
      for (const asked of onlyIf?.questions ?? []) {
        expect(asked.number).toBeLessThan(number)
        expect(asked.answers.every((answer) => answer !== '')).toBe(true)
      }
    }
  })
})
