import { describe, expect, test } from 'vitest'
import { REGIONS } from '../../extent/region.ts'
import type { FhirItem } from './fhir-types.ts'
import { CHECK_IN } from '../check-in.ts'
import type { InstrumentDefinition } from '../definition.ts'
import { EXTENT_MAP } from '../own/extent-map.ts'
import { FIRST_INTAKE } from '../own/first-intake.ts'
import { FLARE_DAYS } from '../own/flare-days.ts'
import { FULL_CHECK_IN } from '../own/full-check-in.ts'
import { RED_FLAGS } from '../own/red-flags.ts'
import { ROLAND_MORRIS } from '../own/roland-morris.ts'
import { fhirQuestionnaireOf } from './fhir-questionnaire.ts'

const CONTEXT = { base: 'https://clinic.example/fhir', regions: REGIONS }
const written = (definition: InstrumentDefinition) => fhirQuestionnaireOf(definition, CONTEXT)
const allItems = (items: readonly FhirItem[]): readonly FhirItem[] => items.flatMap((item) => [item, ...allItems(item.item ?? [])])
const itemOf = (definition: InstrumentDefinition, linkId: string): FhirItem => {
  const found = allItems(written(definition).item).find((item) => item.linkId === linkId)
  if (!found) throw new Error(linkId)
  return found
}

describe('the FHIR Questionnaire', () => {
  test('of the days of flare, whole', () => {
    expect(written(FLARE_DAYS)).toMatchInlineSnapshot(`
      {
        "_title": {
          "extension": [
            {
              "extension": [
                {
                  "url": "lang",
                  "valueCode": "ja",
                },
                {
                  "url": "content",
                  "valueString": "治療後に症状が強くなった日",
                },
              ],
              "url": "http://hl7.org/fhir/StructureDefinition/translation",
            },
          ],
        },
        "item": [
          {
            "_text": {
              "extension": [
                {
                  "extension": [
                    {
                      "url": "lang",
                      "valueCode": "ja",
                    },
                    {
                      "url": "content",
                      "valueString": "治療のあと、治療の前より症状が強くなった日はありましたか。",
                    },
                  ],
                  "url": "http://hl7.org/fhir/StructureDefinition/translation",
                },
              ],
            },
            "answerOption": [
              {
                "valueCoding": {
                  "_display": {
                    "extension": [
                      {
                        "extension": [
                          {
                            "url": "lang",
                            "valueCode": "ja",
                          },
                          {
                            "url": "content",
                            "valueString": "はい",
                          },
                        ],
                        "url": "http://hl7.org/fhir/StructureDefinition/translation",
                      },
                    ],
                  },
                  "code": "yes",
                  "display": "Yes",
                  "system": "https://clinic.example/fhir/CodeSystem/flare-days-worseSinceTreatment",
                },
              },
              {
                "valueCoding": {
                  "_display": {
                    "extension": [
                      {
                        "extension": [
                          {
                            "url": "lang",
                            "valueCode": "ja",
                          },
                          {
                            "url": "content",
                            "valueString": "いいえ",
                          },
                        ],
                        "url": "http://hl7.org/fhir/StructureDefinition/translation",
                      },
                    ],
                  },
                  "code": "no",
                  "display": "No",
                  "system": "https://clinic.example/fhir/CodeSystem/flare-days-worseSinceTreatment",
                },
              },
              {
                "valueCoding": {
                  "_display": {
                    "extension": [
                      {
                        "extension": [
                          {
                            "url": "lang",
                            "valueCode": "ja",
                          },
                          {
                            "url": "content",
                            "valueString": "わからない",
                          },
                        ],
                        "url": "http://hl7.org/fhir/StructureDefinition/translation",
                      },
                    ],
                  },
                  "code": "notSure",
                  "display": "Not sure",
                  "system": "https://clinic.example/fhir/CodeSystem/flare-days-worseSinceTreatment",
                },
              },
            ],
            "item": [
              {
                "_text": {
                  "extension": [
                    {
                      "extension": [
                        {
                          "url": "lang",
                          "valueCode": "ja",
                        },
                        {
                          "url": "content",
                          "valueString": "治療のあと2週間ほどは、一時的に痛みが強くなることがあります。",
                        },
                      ],
                      "url": "http://hl7.org/fhir/StructureDefinition/translation",
                    },
                  ],
                },
                "extension": [
                  {
                    "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory",
                    "valueCodeableConcept": {
                      "coding": [
                        {
                          "code": "instructions",
                          "system": "http://hl7.org/fhir/questionnaire-display-category",
                        },
                      ],
                    },
                  },
                ],
                "linkId": "worseSinceTreatment.hint",
                "text": "Soreness in the first two weeks is expected.",
                "type": "display",
              },
            ],
            "linkId": "worseSinceTreatment",
            "required": true,
            "text": "Since the treatment, have there been days that were worse than before it?",
            "type": "choice",
          },
          {
            "_text": {
              "extension": [
                {
                  "extension": [
                    {
                      "url": "lang",
                      "valueCode": "ja",
                    },
                    {
                      "url": "content",
                      "valueString": "およそ何日ありましたか。",
                    },
                  ],
                  "url": "http://hl7.org/fhir/StructureDefinition/translation",
                },
              ],
            },
            "enableWhen": [
              {
                "answerCoding": {
                  "code": "yes",
                  "system": "https://clinic.example/fhir/CodeSystem/flare-days-worseSinceTreatment",
                },
                "operator": "=",
                "question": "worseSinceTreatment",
              },
            ],
            "extension": [
              {
                "url": "http://hl7.org/fhir/StructureDefinition/minValue",
                "valueInteger": 1,
              },
              {
                "url": "http://hl7.org/fhir/StructureDefinition/maxValue",
                "valueInteger": 31,
              },
              {
                "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-unit",
                "valueCoding": {
                  "display": "days",
                },
              },
            ],
            "linkId": "worseDays",
            "required": true,
            "text": "On how many days, about?",
            "type": "integer",
          },
        ],
        "language": "en",
        "name": "FlareDays",
        "resourceType": "Questionnaire",
        "status": "active",
        "subjectType": [
          "Patient",
        ],
        "title": "Worse days since the treatment",
        "url": "https://clinic.example/fhir/Questionnaire/flare-days",
        "version": "1",
      }
    `)
  })

  test('has the version of the definition and a name that a program can use', () => {
    expect(written(FULL_CHECK_IN)).toMatchObject({ url: 'https://clinic.example/fhir/Questionnaire/check-in', version: '2', name: 'CheckIn' })
  })

  test('writes a score as codes with ordinal values, and "not sure" without one', () => {
    const options = itemOf(CHECK_IN, 'numbness').answerOption ?? []
    expect(options).toHaveLength(12)
    expect(options[3]?.valueCoding).toMatchObject({
      code: '3',
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: 3 }],
    })
    expect(options.at(-1)?.valueCoding).toMatchObject({ code: 'notSure', display: 'Not sure' })
    expect(options.at(-1)?.valueCoding.extension).toBeUndefined()
  })

  test('marks "none of these" and "not sure" as excluding the others', () => {
    const exclusive = (item: FhirItem) => item.answerOption?.flatMap(({ valueCoding, extension }) => (extension ? [valueCoding.code] : []))
    expect(exclusive(itemOf(RED_FLAGS, 'risks'))).toEqual(['none', 'notSure'])
    expect(exclusive(itemOf(EXTENT_MAP, 'painArea'))).toEqual(['none', 'notSure'])
    expect(itemOf(EXTENT_MAP, 'painArea').answerOption).toHaveLength(REGIONS.length + 2)
    expect(itemOf(EXTENT_MAP, 'painArea').repeats).toBe(true)
  })

  test('writes conditions as enableWhen', () => {
    expect(itemOf(FULL_CHECK_IN, 'numbArea')).toMatchObject({
      enableBehavior: 'any',
      enableWhen: ['smaller', 'larger', 'elsewhere', 'notSure'].map((code) => ({
        question: 'numbAreaChange',
        operator: '=',
        answerCoding: { system: 'https://clinic.example/fhir/CodeSystem/check-in-numbAreaChange', code },
      })),
    })
  })

  test('asks about the setting through hidden items', () => {
    expect(itemOf(FULL_CHECK_IN, 'worseSinceTreatment').enableWhen?.[0]?.question).toBe('setting.point')
    expect(itemOf(FULL_CHECK_IN, 'setting.point')).toMatchObject({ type: 'choice', readOnly: true })
    expect(itemOf(FIRST_INTAKE, 'setting.lacks.phone').type).toBe('boolean')
    expect(allItems(written(CHECK_IN).item).some(({ linkId }) => linkId.startsWith('setting.'))).toBe(false)
  })

  test('of an instrument in English only has no translation, and names whose it is', () => {
    expect(JSON.stringify(written(ROLAND_MORRIS))).not.toContain('translation')
    expect(written(ROLAND_MORRIS).copyright).toContain('Spine 1983;8:141')
    expect(itemOf(ROLAND_MORRIS, 'rmdq1')).toMatchObject({ type: 'boolean', required: false })
  })
})
