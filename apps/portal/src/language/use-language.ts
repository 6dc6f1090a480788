import { useLingui } from '@lingui/react'
import type { Language } from '@sebone/words/language'

export function useLanguage(): Language {
  const { i18n } = useLingui()
  return i18n.locale === 'ja' ? 'ja' : 'en'
}
