import { useLingui } from '@lingui/react'
import type { Texts, Values } from './texts.ts'

type Catalogue = Readonly<Record<string, string>>

export type Text<C extends Catalogue> = <K extends keyof C & string>(key: K, ...values: Values<C[K]>) => string

/** The texts of a feature in the language chosen now; a missing placeholder does not compile. */
export function useText<C extends Catalogue>(texts: Texts<C>): Text<C> {
  const { i18n } = useLingui()
  return (key, ...values) => i18n._(`${texts.prefix}.${key}`, values[0])
}
