import { setupI18n } from '@lingui/core'
import type { Language } from '@sebone/words/language'
import { TEXT_EN } from './text-en.ts'
import type { TextKey } from './text-en.ts'
import { TEXT_JA } from './text-ja.ts'

/** Lingui's compiled form, written by hand: no message compiler travels to the patient's phone. */
export type Message = string | readonly (string | readonly [name: string])[]

type Values = Readonly<Record<string, string | number>>

export type Text = (key: TextKey, values?: Values) => string

const compiled = (catalogue: Readonly<Record<TextKey, Message>>) =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [
      key,
      (typeof message === 'string' ? [message] : message).map((token): string | [string] =>
        typeof token === 'string' ? token : [token[0]],
      ),
    ]),
  )

const textIn = (language: Language, catalogue: Readonly<Record<TextKey, Message>>): Text => {
  const i18n = setupI18n({ locale: language, messages: { [language]: compiled(catalogue) } })
  return (key, values) => i18n._(key, values)
}

/** The interface's texts by language. A key that either language lacks does not compile. */
export const TEXT: Readonly<Record<Language, Text>> = { en: textIn('en', TEXT_EN), ja: textIn('ja', TEXT_JA) }
