import { beginsJapaneseWord, japaneseWordAt, meaningOf, type NotationToken } from './notation-token.ts'
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
    const run = runAt(characters, at)
    const first = characters[at]
    const last = characters[at + run.length - 1]
    at += run.length
    if (run.form === SPACE) spaced = true
    else {
      tokens.push({ meaning: meaningOf(run.form), start: first?.start ?? 0, end: last?.end ?? text.length, spaced })
      spaced = false
    }
  }
  return tokens
}

const SPACE = ' '
type Run = { readonly form: string; readonly length: number }

/** The characters from `at` on that belong together: digits, Latin letters, a Japanese word, else one. */
function runAt(characters: readonly Character[], at: number): Run {
  const first = characters[at]?.form ?? ''
  if (isDigit(first)) return runOf(isDigit, characters, at)
  if (isLatin(first)) return runOf(isLatin, characters, at)
  if (beginsJapaneseWord(first)) {
    const ahead = characters.slice(at, at + LONGEST_JAPANESE_WORD).map((character) => character.form)
    const word = japaneseWordAt(ahead.join(''))
    if (word !== null) return { form: word, length: word.length }
  }
  return { form: isSpace(first) ? SPACE : first, length: 1 }
}

function runOf(alike: (form: string) => boolean, characters: readonly Character[], at: number): Run {
  let form = ''
  let end = at
  for (let next = characters[at]?.form ?? ''; alike(next); next = characters[end]?.form ?? '') {
    form += next
    end += 1
  }
  return { form, length: end - at }
}

/**
 * The text in lower-case half-width form, each character with its place in the text as typed. Voiced marks of
 * half-width kana go with their letter, since alone they normalise to something else; ¾ becomes the characters 3/4.
 */
function charactersOf(text: string): readonly Character[] {
  const characters: Character[] = []
  for (let start = 0; start < text.length; ) {
    const end = endOfCharacter(text, start)
    const form = (end === start + 1 ? FORMS[text.charCodeAt(start)] : undefined) ?? formOf(text.slice(start, end))
    if (form.length === 1) characters.push({ form, start, end })
    else for (const each of form) characters.push({ form: each, start, end })
    start = end
  }
  return characters
}

function endOfCharacter(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  while (isVoicedMark(text.charCodeAt(end))) end += 1
  return end
}

const isVoicedMark = (code: number): boolean => code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f

const formOf = (typed: string): string =>
  normaliseDigits(typed)
    .toLowerCase()
    .replace(/[\u2044\u2215]/u, '/')
    .replace(/[\u301c\u223c\u3030]/u, '~')

/** The forms of ASCII, by code: nearly all that is typed, and too often read to be normalised each time. */
const FORMS: readonly string[] = Array.from({ length: 0x80 }, (_, code) => formOf(String.fromCharCode(code)))

const isDigit = (form: string): boolean => isOneIn(form, 0x30, 0x39)
const isLatin = (form: string): boolean => isOneIn(form, 0x61, 0x7a)
const isOneIn = (form: string, from: number, to: number): boolean => {
  const code = form.charCodeAt(0)
  return code >= from && code <= to && form.length === 1
}
/** Format characters (zero-width space, soft hyphen) come along when text is copied from a document. */
const isSpace = (form: string): boolean => form === SPACE || (!isSign(form) && /^[\s\p{Cf}]$/u.test(form))
/** The printed signs of ASCII, none of which is a space. */
const isSign = (form: string): boolean => isOneIn(form, 0x21, 0x7e)
