import { setupI18n, type I18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { ByLanguage } from '@sebone/words/language'

/** One speaker per language, both always ready: a sheet for a patient stands in another language than the page. */
export const SPEAKERS: ByLanguage<I18n> = {
  en: setupI18n({ locale: 'en', messages: { en: {} } }),
  ja: setupI18n({ locale: 'ja', messages: { ja: {} } }),
}

type Catalogue = Readonly<Record<string, string>>

export interface Texts<C extends Catalogue> {
  readonly prefix: string
  readonly en: C
  readonly ja: Readonly<Record<keyof C, string>>
}

// Catalogues are small and typed, so they are compiled where they run instead of by an extra build step.
const compiled = (prefix: string, catalogue: Catalogue) =>
  Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [`${prefix}.${key}`, compileMessage(message)]))

/** Interface texts of one feature in both languages. A key that one language lacks does not compile. */
export function texts<const C extends Catalogue>(
  prefix: string,
  wording: { readonly en: C; readonly ja: Readonly<Record<keyof C, string>> },
): Texts<C> {
  SPEAKERS.en.load('en', compiled(prefix, wording.en))
  SPEAKERS.ja.load('ja', compiled(prefix, wording.ja))
  return { prefix, ...wording }
}

type Trimmed<S extends string> = S extends ` ${infer Rest}` ? Trimmed<Rest> : S

/** `{count, plural, …` names count; the inside of a plural's branch has a space and names nothing. */
type NameIn<S extends string> = S extends `${infer Name},${string}` ? Trimmed<Name> : S extends `${string} ${string}` ? never : S

/** The placeholders of a message, read from its English text. */
export type Placeholders<S extends string> = S extends `${string}{${infer Inside}}${infer Rest}`
  ? NameIn<Inside> | Placeholders<Rest>
  : never

export type Values<S extends string> = [Placeholders<S>] extends [never]
  ? []
  : [Readonly<Record<Placeholders<S>, string | number>>]
