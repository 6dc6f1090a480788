import type { Clause, Condition } from '../condition.ts'
import type { InstrumentDefinition } from '../definition.ts'
import type { FhirEnableWhen, FhirItem } from './fhir-types.ts'
import { ASSESSMENT_POINTS } from '../../follow-up/assessment-point.ts'
import { clausesOf, TREATMENT_STATES } from '../condition.ts'
import { itemOf } from '../definition.ts'

const EXTENSION = 'http://hl7.org/fhir/StructureDefinition'
const codesOf = (base: string, setting: string): string => `${base}/CodeSystem/setting-${setting}`

function enabledBy(clause: Clause, definition: InstrumentDefinition, base: string): FhirEnableWhen {
  if ('point' in clause) {
    const answerCoding = { system: codesOf(base, 'point'), code: clause.point }
    return { question: 'setting.point', operator: '=', answerCoding }
  }
  if ('treatment' in clause) {
    const answerCoding = { system: codesOf(base, 'treatment'), code: clause.treatment }
    return { question: 'setting.treatment', operator: '=', answerCoding }
  }
  if ('lacks' in clause) return { question: `setting.lacks.${clause.lacks}`, operator: '=', answerBoolean: true }

  const { item: question, is } = clause
  const asked = itemOf(definition, question)
  if (asked?.kind === 'wholeNumber') return { question, operator: '=', answerInteger: Number(is) }
  if (asked?.kind === 'date') return { question, operator: '=', answerDate: is }
  if (asked?.kind === 'yesNo' && !asked.offersNotSure) return { question, operator: '=', answerBoolean: is === 'yes' }
  return { question, operator: '=', answerCoding: { system: `${base}/CodeSystem/${definition.id}-${question}`, code: is } }
}

/** A condition in the standard's words. It demands `enableBehavior` beside more than one clause. */
export function enableWhenOf(
  condition: Condition,
  definition: InstrumentDefinition,
  base: string,
): Pick<FhirItem, 'enableWhen' | 'enableBehavior'> {
  const enableWhen = clausesOf(condition).map((clause) => enabledBy(clause, definition, base))
  return { enableWhen, ...(enableWhen.length > 1 && { enableBehavior: 'all' in condition ? 'all' : 'any' }) }
}

/** What conditions ask about the setting, as hidden items that whoever shows the form fills in: R4 knows answers only. */
export function settingItemsOf({ items }: InstrumentDefinition, base: string): readonly FhirItem[] {
  const clauses = items.flatMap(({ showWhen }) => (showWhen ? clausesOf(showWhen) : []))
  const hidden = { readOnly: true, extension: [{ url: `${EXTENSION}/questionnaire-hidden`, valueBoolean: true }] }
  const choice = (setting: string, text: string, codes: readonly string[]): FhirItem => ({
    linkId: `setting.${setting}`,
    type: 'choice',
    text,
    ...hidden,
    answerOption: codes.map((code) => ({ valueCoding: { system: codesOf(base, setting), code } })),
  })
  const lacked = new Set(clauses.flatMap((clause) => ('lacks' in clause ? [clause.lacks] : [])))
  return [
    ...(clauses.some((clause) => 'point' in clause) ? [choice('point', 'Assessment point', ASSESSMENT_POINTS)] : []),
    ...(clauses.some((clause) => 'treatment' in clause) ? [choice('treatment', 'Before or after treatment', TREATMENT_STATES)] : []),
    ...[...lacked].map((fact): FhirItem => ({ linkId: `setting.lacks.${fact}`, type: 'boolean', text: `The clinic lacks: ${fact}`, ...hidden })),
  ]
}
