import { isLanguage } from '@sebone/words/language'
import { CHANGE_QUERY, itemWithKey } from './flow.ts'
import type { CheckIn, Page } from './page.ts'

const ADDRESS = /^\/([^/]+)\/([^/]+)\/(?:check-in\/([^/]+)|(check-answers|saved|done))$/

/**
 * The page of a check-in at an address, or null where the address is none of this check-in's: then the browser asks
 * the server.
 */
export function pageAt(pathname: string, search: string, checkIn: CheckIn, now: string): Page | null {
  const [, clinic, language = '', itemKey, name] = ADDRESS.exec(pathname) ?? []
  if (clinic !== checkIn.clinic.slug || !isLanguage(language)) return null
  if (name === 'done') return checkIn.sent ? { kind: 'done', language, checkIn } : null
  if (checkIn.sent) return null
  if (name === 'saved') return { kind: 'saved', language, now, clinic: checkIn.clinic, checkIn }
  if (name === 'check-answers') return { kind: 'checkAnswers', language, now, checkIn, refusals: [] }
  const item = itemKey === undefined ? null : itemWithKey(itemKey)
  if (!item) return null
  const typed = checkIn.answers[item.key] ?? ''
  const isChange = search === CHANGE_QUERY
  return { kind: 'question', language, now, checkIn, itemKey: item.key, typed, refusal: null, isChange }
}
