import { isLanguage, type Language } from '@sebone/words/language'

const STORED_AS = 'sebone.language'

/** A browser may forbid storage; the choice then lasts until the page is closed. */
const remembered = (): string | null => {
  try {
    return window.localStorage.getItem(STORED_AS)
  } catch {
    return null
  }
}

function firstLanguage(): Language {
  const stored = remembered()
  if (stored !== null && isLanguage(stored)) return stored
  return navigator.language.startsWith('ja') ? 'ja' : 'en'
}

let chosen: Language | null = null
const listeners = new Set<() => void>()

export const chosenLanguage = (): Language => (chosen ??= firstLanguage())

export function onLanguageChosen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function chooseLanguage(language: Language): void {
  chosen = language
  try {
    window.localStorage.setItem(STORED_AS, language)
  } catch {
    // Said above: without storage the choice is for this visit.
  }
  for (const listener of listeners) listener()
}
