import type { FormPage as ModelPage } from '@sebone/domain/instrument/output/form-model'
import type { Item } from '@sebone/domain/instrument/definition'
import type { Language } from '@sebone/words/language'
import { AREA_NAMES } from '@sebone/words/names/area'
import { modelOf, pageWithKey } from './flow.ts'
import type { Form } from './page.ts'

/** A question in a few words where there are such, for titles and lists. */
export const nameOfItem = (item: Item, language: Language): string =>
  item.kind === 'score' ? AREA_NAMES[language][item.area] : item.question[language]

/**
 * What the heading of a page says: its own title; the first question, where the page is named after it or asks nothing
 * else; or the part that the page belongs to.
 */
export function headingOf(form: Form, page: ModelPage): 'firstQuestion' | { readonly en: string; readonly ja: string } {
  if (page.title) return page.title
  const [first] = page.items
  if (page.items.length === 1 || first?.key === page.key) return 'firstQuestion'
  return modelOf(form).parts.find(({ key }) => key === page.part)?.title ?? 'firstQuestion'
}

export function nameOfPage(form: Form, key: string, language: Language): string {
  const page = pageWithKey(modelOf(form), key)
  const [first] = page?.items ?? []
  if (!page || !first) return form.definition.title[language]
  const heading = headingOf(form, page)
  return heading === 'firstQuestion' ? nameOfItem(first, language) : heading[language]
}
