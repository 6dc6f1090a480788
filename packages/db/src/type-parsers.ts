import pg from 'pg'

const { DATE, INT8 } = pg.types.builtins

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a number exactly`)
  return value
}

/** What pg makes of the types it would otherwise hand over as local midnight (date) or as text (int8, count, sum). */
export const typeParsers = new pg.TypeOverrides()
typeParsers.setTypeParser(DATE, (text: string) => text)
typeParsers.setTypeParser(INT8, wholeNumber)
