import type { Result } from '../../result.ts'
import type { Condition, Setting } from '../condition.ts'
import type { InstrumentDefinition, InstrumentLanguage, Item } from '../definition.ts'
import { accept, refuse } from '../../result.ts'
import { clausesOf, holds, UNKNOWN_SETTING } from '../condition.ts'
import { INSTRUMENT_LANGUAGES } from '../definition.ts'
import { partsOf } from './form-model.ts'
import { sheetFieldOf, wordedAnswer, type SheetField } from './sheet-field.ts'

/** "Only if you answered …": numbers of earlier questions with the answers that lead here, one or all of them. */
export type OnlyIf = Readonly<{
  join: 'all' | 'any'
  questions: readonly Readonly<{ number: number; answers: readonly string[] }>[]
}>

export type SheetQuestion = Readonly<{
  number: number
  key: string
  text: string
  hint: string | null
  field: SheetField
  onlyIf: OnlyIf | null
}>

/** A paper form as a neutral tree in one language. `code` goes to its foot, so that paper can be entered as asked. */
export type Sheet = Readonly<{
  title: string
  code: string
  language: InstrumentLanguage
  sections: readonly Readonly<{ title: string; questions: readonly SheetQuestion[] }>[]
}>

export type NoTextInLanguage = {
  readonly code: 'noTextInLanguage'
  readonly instrument: string
  readonly language: InstrumentLanguage
}

/**
 * The printable sheet. What the setting already rules out is not printed; what depends on an answer is printed with the
 * answer it depends on. Refuses `noTextInLanguage`: a patient is not given a text in another language.
 */
export function sheetOf(
  definition: InstrumentDefinition,
  language: InstrumentLanguage,
  setting: Setting = UNKNOWN_SETTING,
): Result<Sheet, NoTextInLanguage> {
  const { id, version, title, languages = INSTRUMENT_LANGUAGES } = definition
  if (!languages.includes(language)) return refuse({ code: 'noTextInLanguage', instrument: id, language })
  const printed = definition.items.filter((item) => mayBeAsked(item, setting))
  const numbers = new Map(printed.map((item, index) => [item.key, index + 1]))
  const items = new Map(printed.map((item) => [item.key, item]))

  const questionOf = (item: Item): SheetQuestion => ({
    number: numbers.get(item.key) ?? 0,
    key: item.key,
    text: item.question[language],
    hint: item.hint?.[language] ?? null,
    field: sheetFieldOf(item, language),
    onlyIf: item.showWhen ? onlyIfOf(item.showWhen) : null,
  })

  const onlyIfOf = (condition: Condition): OnlyIf | null => {
    if ('any' in condition && holds(condition, {}, setting)) return null
    const answersTo = new Map<string, string[]>()
    for (const clause of clausesOf(condition)) {
      const asked = 'item' in clause ? items.get(clause.item) : undefined
      if (!asked || !('item' in clause)) continue
      answersTo.set(asked.key, [...(answersTo.get(asked.key) ?? []), wordedAnswer(asked, clause.is)[language]])
    }
    if (answersTo.size === 0) return null
    const questions = [...answersTo].map(([key, answers]) => ({ number: numbers.get(key) ?? 0, answers }))
    return { join: 'all' in condition ? 'all' : 'any', questions }
  }

  const sections = partsOf(definition).flatMap((part) => {
    const keys = part.pages.flatMap((page) => page.items)
    const questions = keys.flatMap((key) => items.get(key) ?? []).map(questionOf)
    return questions.length === 0 ? [] : [{ title: part.title[language], questions }]
  })
  return accept({ title: title[language], code: `${id} ${version}`, language, sections })
}

/** Whether any answers could lead to the item in this setting. */
function mayBeAsked({ showWhen }: Item, setting: Setting): boolean {
  if (!showWhen) return true
  const clauses = clausesOf(showWhen)
  const isOpen = (clause: (typeof clauses)[number]) => 'item' in clause || holds({ all: [clause] }, {}, setting)
  return 'all' in showWhen ? clauses.every(isOpen) : clauses.some(isOpen)
}
