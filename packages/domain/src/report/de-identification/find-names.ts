import type { Certainty, IdentifyingPlace } from './identifying-text.ts'
import type { FoldedText } from './folded-text.ts'
import { searchKey } from '../../text/search-key.ts'
import { foldText } from './folded-text.ts'
import { foldRomanised, romanise } from './romanise.ts'

const LATIN_WORDS = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu
const TITLE = /^[\s\u3000]*(?:さん|様|氏|さま|殿|先生|夫人|君|くん|ちゃん)/u
const LATIN = /\p{Script=Latin}/u
const HAN = /\p{Script=Han}|々/u
const HIRAGANA = /\p{Script=Hiragana}/u
const KATAKANA = /\p{Script=Katakana}|ー/u

/**
 * Every place where one of the names stands: in any glyph variant (髙橋 for 高橋), in either kana, with or without the
 * space between its parts, and in Latin letters where a kana name is romanised one of the usual ways. Give family name,
 * given name and both readings one by one, and the whole name too. A name that is also a common word there is `possible`.
 */
export function findNames(original: string, names: readonly string[]): readonly IdentifyingPlace[] {
  const known = new Map<string, string>()
  const keyOf = (letter: string): string => {
    const key = known.get(letter) ?? searchKey(letter)
    known.set(letter, key)
    return key
  }
  const folded = foldText(original, (letter, previous) => (letter === '々' ? previous : keyOf(letter)))
  const keys = [...new Set(names.map(searchKey))].filter((key) => key !== '')
  const latin = new Set(keys.flatMap((key) => (isLatin(key) ? [foldRomanised(key)] : [romanise(key)])))
  return [...keys.flatMap((key) => places(original, folded, key)), ...inLatin(original, latin)]
}

const isLatin = (key: string): boolean => /^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(key)

function inLatin(original: string, names: ReadonlySet<string | null>): IdentifyingPlace[] {
  return [...original.matchAll(LATIN_WORDS)].flatMap(({ 0: word, index }) => {
    const key = foldRomanised(searchKey(word))
    if (!names.has(key)) return []
    // Short names are English words ("so", "an", "to"), and names are capitalised.
    const isName = key.length > 2 && /^\p{Lu}/u.test(word.normalize('NFKC'))
    return [placeOf(original, index, index + word.length, isName ? 'certain' : 'possible')]
  })
}

function places(original: string, { text, from, to }: FoldedText, key: string): IdentifyingPlace[] {
  const found: IdentifyingPlace[] = []
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const [start, end] = [from[at] ?? 0, to[at + key.length - 1] ?? original.length]
    const certainty = certaintyOf(original, start, end)
    if (certainty !== null) found.push(placeOf(original, start, end, certainty))
  }
  return found
}

/** One kanji inside a compound (原 in 原因) is no name; kana inside a longer word is doubtful; null: not worth a look. */
function certaintyOf(original: string, from: number, to: number): Certainty | null {
  const [text, before, after] = [original.slice(from, to), original.slice(0, from).at(-1) ?? '', original.slice(to)]
  if (TITLE.test(after)) return 'certain'
  const letters = [...text.replace(/\s/gu, '')]
  const isFlankedBy = (script: RegExp) => script.test(before) || script.test(after.slice(0, 1))
  if (LATIN.test(text)) {
    if (isFlankedBy(LATIN)) return null
    return letters.length > 2 && /^\p{Lu}/u.test(text.normalize('NFKC')) ? 'certain' : 'possible'
  }
  if (letters.some((letter) => HAN.test(letter))) {
    if (letters.length > 1) return 'certain'
    return isFlankedBy(HAN) ? null : 'possible'
  }
  if (letters.every((letter) => KATAKANA.test(letter.normalize('NFKC')))) {
    if (isFlankedBy(KATAKANA)) return letters.length > 3 ? 'possible' : null
    return letters.length > 2 ? 'certain' : 'possible'
  }
  if (letters.length < 3) return null
  return HIRAGANA.test(before) ? null : 'possible'
}

const placeOf = (original: string, from: number, to: number, certainty: Certainty): IdentifyingPlace => {
  return { kind: 'patientName', certainty, from, to, text: original.slice(from, to) }
}
