import type { Answers } from '../answer.ts'
import type { InstrumentDefinition, Item, Page, Part, Wording } from '../definition.ts'
import { UNKNOWN_SETTING, type Setting } from '../condition.ts'
import { visibleItems } from '../visible-items.ts'

/** A page is open while something on it was never reached, or must be answered and is not. */
export type FormPage = Readonly<{
  key: string
  part: string
  title: Wording | null
  items: readonly Item[]
  isDone: boolean
}>

/**
 * `minutes` is null where the definition does not say. A part none of whose pages is asked is left out. The pages of an
 * opening part come first and the part does not stand in a list of parts.
 */
export type FormPart = Readonly<{
  key: string
  title: Wording
  minutes: number | null
  isOpening: boolean
  state: 'notStarted' | 'started' | 'done'
  pages: readonly FormPage[]
}>

export type FormModel = Readonly<{ title: Wording; parts: readonly FormPart[]; pages: readonly FormPage[] }>

type PlainPart = Omit<Part, 'minutes'> & Readonly<{ minutes: number | null }>

/** The parts of a definition; without any, one part with a page for each item. */
export const partsOf = ({ parts, title, items }: InstrumentDefinition): readonly PlainPart[] =>
  parts ?? [{ key: 'form', title, minutes: null, pages: items.map(({ key }) => ({ key, items: [key] })) }]

/** The form as it stands: the pages that are asked, given the answers so far, in order. */
export function formModelOf(
  definition: InstrumentDefinition,
  answers: Answers,
  setting: Setting = UNKNOWN_SETTING,
): FormModel {
  const shown = new Map(visibleItems(definition, answers, setting).map((item) => [item.key, item]))
  const isReached = ({ key }: Item) => Object.hasOwn(answers, key)
  const isDone = (item: Item) => isReached(item) && (item.optional === true || answers[item.key]?.kind !== 'blank')
  const pageOf = (part: string, { key, title, items }: Page): FormPage => {
    const asked = items.flatMap((each) => shown.get(each) ?? [])
    return { key, part, title: title ?? null, items: asked, isDone: asked.every(isDone) }
  }
  const parts = partsOf(definition).flatMap(({ key, title, minutes, pages, isOpening = false }): readonly FormPart[] => {
    const asked = pages.map((page) => pageOf(key, page)).filter(({ items }) => items.length > 0)
    if (asked.length === 0) return []
    const isStarted = asked.some(({ items }) => items.some(isReached))
    const state = asked.every((page) => page.isDone) ? 'done' : isStarted ? 'started' : 'notStarted'
    return [{ key, title, minutes, isOpening, state, pages: asked }]
  })
  return { title: definition.title, parts, pages: parts.flatMap(({ pages }) => pages) }
}

/** The page after or before the one with this key; null at the ends and for a page that is not asked. */
export const pageAfter = ({ pages }: FormModel, key: string): FormPage | null => pages[numberOf(pages, key) + 1] ?? null
export const pageBefore = ({ pages }: FormModel, key: string): FormPage | null => pages[numberOf(pages, key) - 1] ?? null

/** Where a person goes on who comes back: the first page that is not done. Null when all are. */
export const firstOpenPage = ({ pages }: FormModel): FormPage | null => pages.find((page) => !page.isDone) ?? null

function numberOf(pages: readonly FormPage[], key: string): number {
  const index = pages.findIndex((page) => page.key === key)
  return index === -1 ? Number.NaN : index
}
