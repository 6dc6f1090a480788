type Cell = string | number | null

/** What a spreadsheet takes for a formula, full-width twins and all, also behind white space. */
const LOOKS_LIKE_A_FORMULA = /^\s*[=+\-@＝＋－＠\t\r\n]|^[\t\r\n]/u

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = LOOKS_LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180 with the mark that makes Excel read it as UTF-8. Numbers stay numbers, 0 among them; no text becomes a formula. */
export function csvDocument(rows: readonly (readonly Cell[])[]): string {
  return `\u{FEFF}${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`
}
