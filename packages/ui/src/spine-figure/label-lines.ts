/** Roughly how wide a text is set, in letters of full width: the drawing cannot ask the browser, it also prints. */
const widthOf = (text: string): number => {
  let width = 0
  for (const letter of text) {
    if (/[\u3000-\u9fff\uf900-\ufaff\uff00-\uff60・]/.test(letter)) width += 1
    else if (/[A-Z0-9mw–—]/.test(letter)) width += 0.64
    else if (/[\sijltfr.,:;'/()]/.test(letter)) width += 0.33
    else width += 0.55
  }
  return width
}

/** Where a line may end: after a space, and in Japanese before a word that begins with kanji or katakana. */
const WORDS = /[^ \u3040-\u30ff\u4e00-\u9fff]+ *| +|[\u30a0-\u30ff\u4e00-\u9fff]*[\u3040-\u309f]*[、。，）」・]*/gu

/** A part stays whole while it fits on a line of its own, then its words do, then its letters. */
const piecesOf = (part: string, width: number): readonly string[] => {
  if (widthOf(part.trimEnd()) <= width) return [part]
  const words = (part.match(WORDS) ?? []).filter((word) => word !== '')
  return words.flatMap((word) => (widthOf(word.trimEnd()) <= width ? [word] : [...word]))
}

/** Sets parts one after the other in lines of at most `width` letters of full width. */
export const linesOf = (parts: readonly string[], width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of parts.flatMap((part) => piecesOf(part, width))) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
