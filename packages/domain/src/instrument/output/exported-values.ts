import type { Answers } from '../answer.ts'
import type { InstrumentDefinition } from '../definition.ts'
import { valuesOf } from '../answer.ts'
import { UNKNOWN_SETTING, type Setting } from '../condition.ts'
import { visibleItems } from '../visible-items.ts'
import { dataDictionaryOf, MISSING_CODES } from './data-dictionary.ts'

/**
 * A response as one row of text cells, by the names of the data dictionary. 0 is `0`; blank, "not sure" and "not asked"
 * are three different codes, and no cell is ever empty. Regions stand with a space between, "nowhere" is `none`.
 */
export function exportedValuesOf(
  definition: InstrumentDefinition,
  answers: Answers,
  setting: Setting = UNKNOWN_SETTING,
): Readonly<Record<string, string>> {
  const shown = new Set(visibleItems(definition, answers, setting).map(({ key }) => key))
  const cells = dataDictionaryOf(definition).map(({ name, item, option }): [string, string] => {
    if (!shown.has(item)) return [name, MISSING_CODES.notAsked]
    const answer = Object.hasOwn(answers, item) ? answers[item] : undefined
    if (answer === undefined || answer.kind === 'blank') return [name, MISSING_CODES.blank]
    if (answer.kind === 'notSure') return [name, MISSING_CODES.notSure]
    const values = valuesOf(answer)
    return [name, option === null ? values.join(' ') : values.includes(option) ? '1' : '0']
  })
  return Object.fromEntries(cells)
}
