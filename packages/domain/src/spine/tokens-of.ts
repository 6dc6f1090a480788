import { japaneseWordAt, meaningOf, type NotationToken } from './notation-token.ts'
import { halfWidthOf } from './half-width.ts'

/** Cuts notation into tokens, in one pass from left to right; every character belongs to one token or is a space. */
export function tokensOf(text: string): readonly NotationToken[] {
  const { forms, starts, ends } = halfWidthOf(text)
  const tokens: NotationToken[] = []
  let spaced = false
  for (let at = 0; at < forms.length; ) {
    const next = endOfRun(forms, at)
    const run = forms.slice(at, next)
    if (isSpace(run)) spaced = true
    else {
      const [start, end] = starts === null ? [at, next] : [starts[at] ?? 0, ends[next - 1] ?? text.length]
      tokens.push({ meaning: meaningOf(run), start, end, spaced })
      spaced = false
    }
    at = next
  }
  return tokens
}

/** Where the run that begins at `at` ends: digits, Latin letters, a Japanese word, else one character. */
function endOfRun(forms: string, at: number): number {
  const code = forms.charCodeAt(at)
  const alike = isDigit(code) ? isDigit : isLatin(code) ? isLatin : null
  if (alike !== null) {
    let end = at + 1
    while (alike(forms.charCodeAt(end))) end += 1
    return end
  }
  if (code < 0x80) return at + 1
  const word = japaneseWordAt(forms, at)
  return at + (word?.length ?? ((forms.codePointAt(at) ?? 0) > 0xffff ? 2 : 1))
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** Format characters (zero-width space, soft hyphen) come along when text is copied from a document. */
const isSpace = (run: string): boolean => run === ' ' || (!isPrintedAscii(run.charCodeAt(0)) && /^[\s\p{Cf}]$/u.test(run))
const isPrintedAscii = (code: number): boolean => code > 0x20 && code < 0x7f
