/** A text folded letter by letter for reading, which still knows where each letter stood. */
export type FoldedText = Readonly<{
  text: string
  /** Where the letter at a position of `text` begins in the original, and where it ends; UTF-16 units. */
  from: readonly number[]
  to: readonly number[]
}>

/** A letter with the marks that belong to it, among them the half-width ones for voiced kana. */
const LETTERS = /[^][\p{M}\uff9e\uff9f]*/gu

/** Folds each letter on its own; `previous` is the fold of the letter before. */
export function foldText(original: string, fold: (letter: string, previous: string) => string): FoldedText {
  let text = ''
  let previous = ''
  const [from, to]: [number[], number[]] = [[], []]
  for (const { 0: letter, index } of original.matchAll(LETTERS)) {
    previous = fold(letter, previous)
    text += previous
    for (let i = 0; i < previous.length; i += 1) {
      from.push(index)
      to.push(index + letter.length)
    }
  }
  return { text, from, to }
}

/** Full-width letters, digits and signs as half-width ones. */
export const narrow = (original: string): FoldedText => foldText(original, (letter) => letter.normalize('NFKC'))
