import { isLanguage } from '@sebone/words/language'
import { typedFormOf } from '@sebone/ui/item-field/typed-form'
import { modelOf, pageWithKey } from './flow.ts'
import { typedConsents } from './read-consents.ts'
import type { Form, Page } from './page.ts'

const ADDRESS = /^\/([^/]+)\/([^/]+)\/(?:page\/([^/]+)|(parts|consents|call-now|check-answers|saved|done))$/

/**
 * The page of a form at an address, or null where the address is none of this form's: then the browser asks the server.
 * Made from the form alone, the same on the server and in the script.
 */
export function pageAt(pathname: string, search: string, form: Form, now: string): Page | null {
  const [, clinic, language = '', key, name] = ADDRESS.exec(pathname) ?? []
  if (clinic !== form.clinic.slug || !isLanguage(language)) return null
  const at = { language, now, form } as const
  if (name === 'done') return form.receipt ? { kind: 'done', ...at } : null
  if (form.receipt) return null
  const query = new URLSearchParams(search)
  const isChange = query.has('change')
  switch (name) {
    case 'saved':
      // Stopping on a tablet of the clinic ends the session: that is for the server to say.
      return form.isTablet ? null : { kind: 'saved', clinic: form.clinic, ...at }
    case 'parts':
      return { kind: 'parts', ...at }
    case 'call-now':
      return { kind: 'callNow', after: query.get('after'), isChange, ...at }
    case 'consents':
      return form.consents.asked.length === 0 ? null : { kind: 'consents', typed: typedConsents(form), problems: [], isChange, ...at }
    case 'check-answers':
      return { kind: 'checkAnswers', refusals: [], isWaiting: false, ...at }
  }
  const page = key === undefined ? null : pageWithKey(modelOf(form), key)
  if (!page) return null
  return { kind: 'question', page: page.key, typed: typedFormOf(page.items, form.answers), refusals: [], isChange, ...at }
}
