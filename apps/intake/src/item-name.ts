import type { Item } from '@sebone/domain/instrument/definition'
import type { Language } from '@sebone/words/language'
import { AREA_NAMES } from '@sebone/words/names/area'
import { TEXT } from './language/text.ts'

/** A question in one or two words, for titles and lists. */
export const shortNameOf = (item: Item, language: Language): string =>
  item.kind === 'score' ? AREA_NAMES[language][item.area] : TEXT[language]('worryShort')
