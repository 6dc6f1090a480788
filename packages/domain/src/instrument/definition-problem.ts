import type { Clause } from './condition.ts'
import type { InstrumentDefinition, Item, Wording } from './definition.ts'
import { NOT_SURE_VALUE, NOWHERE_VALUE } from './answer.ts'
import { clausesOf } from './condition.ts'
import { optionsOf } from './definition.ts'

/** What is wrong with a definition, so that it could not be asked, read back or exported. */
export type DefinitionProblem =
  | { readonly code: 'versionNotWhole'; readonly version: number }
  | { readonly code: 'noItems' }
  | { readonly code: 'badKey' | 'itemTwice' | 'textMissing' | 'rangeEmpty'; readonly item: string }
  | { readonly code: 'badCode' | 'optionTwice'; readonly item: string; readonly option: string }
  | { readonly code: 'asksLaterItem' | 'asksUnknownAnswer' | 'conditionEmpty'; readonly item: string }
  | { readonly code: 'itemOnNoPage' | 'itemOnTwoPages' | 'pageOfUnknownItem'; readonly item: string }
  | { readonly code: 'pageTwice'; readonly page: string }

const KEY = /^[A-Za-z][A-Za-z0-9]{0,39}$/
const RESERVED: readonly string[] = [NOT_SURE_VALUE]

const isBlank = (wording: Wording): boolean => wording.en.trim() === '' || wording.ja.trim() === ''

/** Every value that an answer to the item may have in a condition; null where that is open (numbers, dates, places). */
export function valuesInConditions(item: Item): readonly string[] | null {
  switch (item.kind) {
    case 'score':
      return ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', NOT_SURE_VALUE]
    case 'singleChoice':
    case 'multipleChoice':
      return [...optionsOf(item).map(({ code }) => code), ...(item.offersNotSure ? [NOT_SURE_VALUE] : [])]
    case 'yesNo':
      return ['yes', 'no', ...(item.offersNotSure ? [NOT_SURE_VALUE] : [])]
    case 'freeText':
      return []
    default:
      return null
  }
}

function itemProblems(item: Item): DefinitionProblem[] {
  const problems: DefinitionProblem[] = []
  if (!KEY.test(item.key)) problems.push({ code: 'badKey', item: item.key })
  if (isBlank(item.question) || (item.hint && isBlank(item.hint))) problems.push({ code: 'textMissing', item: item.key })
  if (item.kind === 'wholeNumber' && item.min > item.max) problems.push({ code: 'rangeEmpty', item: item.key })
  if (item.kind !== 'singleChoice' && item.kind !== 'multipleChoice') return problems

  const seen = new Set<string>()
  for (const { code, label } of optionsOf(item)) {
    if (!KEY.test(code) || RESERVED.includes(code)) problems.push({ code: 'badCode', item: item.key, option: code })
    if (seen.has(code)) problems.push({ code: 'optionTwice', item: item.key, option: code })
    if (isBlank(label)) problems.push({ code: 'textMissing', item: item.key })
    seen.add(code)
  }
  return problems
}

function clauseProblem(clause: Clause, item: Item, earlier: ReadonlyMap<string, Item>): DefinitionProblem[] {
  if (!('item' in clause)) return []
  const asked = earlier.get(clause.item)
  if (!asked) return [{ code: 'asksLaterItem', item: item.key }]
  const values = valuesInConditions(asked)
  const isOpen = values === null || values.includes(clause.is) || (asked.kind === 'extent' && clause.is === NOWHERE_VALUE)
  return isOpen ? [] : [{ code: 'asksUnknownAnswer', item: item.key }]
}

function pageProblems({ parts, items }: InstrumentDefinition): DefinitionProblem[] {
  if (!parts) return []
  const pages = parts.flatMap((part) => part.pages)
  const placed = pages.flatMap((page) => page.items)
  const keys = new Set(items.map(({ key }) => key))
  const names = pages.map(({ key }) => key)
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((page) => ({ code: 'pageTwice' as const, page })),
    ...placed.filter((key) => !keys.has(key)).map((item) => ({ code: 'pageOfUnknownItem' as const, item })),
    ...placed.filter((key, index) => placed.indexOf(key) !== index).map((item) => ({ code: 'itemOnTwoPages' as const, item })),
    ...[...keys].filter((key) => !placed.includes(key)).map((item) => ({ code: 'itemOnNoPage' as const, item })),
  ]
}

/** Everything that is wrong with a definition; empty for one that can be used. Also for texts that a clinic loads. */
export function problemsOf(definition: InstrumentDefinition): readonly DefinitionProblem[] {
  const { version, items } = definition
  const problems: DefinitionProblem[] = []
  if (!Number.isInteger(version) || version < 1) problems.push({ code: 'versionNotWhole', version })
  if (items.length === 0) problems.push({ code: 'noItems' })
  const earlier = new Map<string, Item>()
  for (const item of items) {
    if (earlier.has(item.key)) problems.push({ code: 'itemTwice', item: item.key })
    problems.push(...itemProblems(item))
    const clauses = item.showWhen ? clausesOf(item.showWhen) : []
    if (item.showWhen && clauses.length === 0) problems.push({ code: 'conditionEmpty', item: item.key })
    problems.push(...clauses.flatMap((clause) => clauseProblem(clause, item, earlier)))
    earlier.set(item.key, item)
  }
  return [...problems, ...pageProblems(definition)]
}
