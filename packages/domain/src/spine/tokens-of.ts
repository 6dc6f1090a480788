import { japaneseWordAt, meaningOf, type NotationToken } from './notation-token.ts'
import { normaliseDigits } from '../calendar/normalise.ts'

type Character = { readonly form: string; readonly start: number; readonly end: number }

/** The longest Japanese word that notation knows has three characters. */
const LONGEST_JAPANESE_WORD = 3

/** Cuts notation into tokens, in one pass from left to right; every character belongs to one token or is a space. */
export function tokensOf(text: string): readonly NotationToken[] {
  const characters = charactersOf(text)
  const tokens: NotationToken[] = []
  let spaced = false
  for (let at = 0; at < characters.length; ) {
    if (isSpace(characters[at]?.form ?? '')) {
      spaced = true
      at += 1
      continue
    }
    const length = lengthOfRun(characters, at)
    const run = characters.slice(at, at + length)
    const meaning = meaningOf(run.map((character) => character.form).join(''))
    tokens.push({ ...meaning, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? text.length, spaced })
    spaced = false
    at += length
  }
  return tokens
}

/** How many characters from `at` on belong together: digits, Latin letters, a Japanese word, else one. */
function lengthOfRun(characters: readonly Character[], at: number): number {
  const first = characters[at]?.form ?? ''
  const alike = isDigit(first) ? isDigit : isLatin(first) ? isLatin : null
  if (alike !== null) {
    let end = at + 1
    while (alike(characters[end]?.form ?? '')) end += 1
    return end - at
  }
  const ahead = characters.slice(at, at + LONGEST_JAPANESE_WORD).map((character) => character.form)
  return japaneseWordAt(ahead.join(''))?.length ?? 1
}

/**
 * The text in lower-case half-width form, each character with its place in the text as typed. Voiced marks of
 * half-width kana go with their letter, since alone they normalise to something else; ¾ becomes the characters 3/4.
 */
function charactersOf(text: string): readonly Character[] {
  const characters: Character[] = []
  for (const match of text.matchAll(/.[\u3099\u309a\uff9e\uff9f]*/gsu)) {
    const [typed] = match
    const form = normaliseDigits(typed)
      .toLowerCase()
      .replace(/[\u2044\u2215]/u, '/')
      .replace(/[\u301c\u223c\u3030]/u, '~')
    for (const each of form) characters.push({ form: each, start: match.index, end: match.index + typed.length })
  }
  return characters
}

const isDigit = (form: string): boolean => form >= '0' && form <= '9' && form.length === 1
const isLatin = (form: string): boolean => form >= 'a' && form <= 'z' && form.length === 1
/** Format characters (zero-width space, soft hyphen) come along when text is copied from a document. */
const isSpace = (form: string): boolean => /^[\s\p{Cf}]$/u.test(form)
