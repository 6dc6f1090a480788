import { normaliseDigits } from '../calendar/normalise.ts'

/**
 * A text in lower-case half-width form, and where each of its units stands in the text as typed: the first index of the
 * typed character and the one behind it. Both null where every unit stands where it was typed.
 */
export type HalfWidth =
  | { readonly forms: string; readonly starts: readonly number[]; readonly ends: readonly number[] }
  | { readonly forms: string; readonly starts: null; readonly ends: null }

/**
 * The half-width form of a text. Voiced marks of half-width kana go with their letter, since alone they normalise to
 * something else; ¾ becomes the characters 3/4.
 */
export function halfWidthOf(text: string): HalfWidth {
  if (/^\p{ASCII}*$/u.test(text)) return { forms: text.toLowerCase(), starts: null, ends: null }
  let forms = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let start = 0; start < text.length; ) {
    const end = endOfCharacter(text, start)
    const form = (end === start + 1 ? FREQUENT.get(text.charCodeAt(start)) : undefined) ?? formOf(text.slice(start, end))
    forms += form
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(start)
      ends.push(end)
    }
    start = end
  }
  return { forms, starts, ends }
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

/** Half-width, kana and full-width characters: nearly all that is typed, and too often read to be normalised each time. */
const FREQUENT: ReadonlyMap<number, string> = new Map([
  ...formsBetween(0x20, 0x7e),
  ...formsBetween(0x3000, 0x30ff),
  ...formsBetween(0xff01, 0xff65),
])

function formsBetween(first: number, last: number): readonly (readonly [number, string])[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const code = first + index
    return [code, formOf(String.fromCharCode(code))] as const
  })
}
