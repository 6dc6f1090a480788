import type { CaseProblem, CaseProblemKind } from './case-problem.ts'

/** A value of the file, where it stands, and the list that every reader adds its problems to. */
export type Cursor = Readonly<{ value: unknown; path: string; problems: CaseProblem[] }>

/** What a reader gives when it could not read: the problem is in the list, and the reading goes on elsewhere. */
export type Unread = undefined

export function report(cursor: Cursor, problem: CaseProblemKind, path: string = cursor.path): Unread {
  cursor.problems.push({ ...problem, path })
  return undefined
}

/** `scores.rows`; a key that would be misread in a path is quoted: `["a b"]`. */
export function pathOfKey(path: string, key: string): string {
  if (!/^[A-Za-z_]\w*$/.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}

export const pathOfIndex = (path: string, index: number): string => `${path}[${index}]`

/**
 * An object with exactly these keys (`optional` ones may be absent, the others may not). Every key too many or missing
 * is a problem of its own; what is there is still handed out, so that everything wrong is found in one reading.
 */
export function readObject<K extends string, O extends string = never>(
  cursor: Cursor,
  keys: readonly K[],
  optional: readonly O[] = [],
): Readonly<Partial<Record<K | O, Cursor>>> | Unread {
  const { value, path, problems } = cursor
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject) return report(cursor, { code: 'notAnObject' })

  const entries = new Map<string, unknown>(Object.entries(value))
  const known: readonly (K | O)[] = [...keys, ...optional]
  for (const key of entries.keys()) {
    if (!known.some((name) => name === key)) report(cursor, { code: 'unknownKey', key }, pathOfKey(path, key))
  }
  const parts: Partial<Record<K | O, Cursor>> = {}
  for (const key of known) {
    if (entries.has(key)) parts[key] = { value: entries.get(key), path: pathOfKey(path, key), problems }
  }
  for (const key of keys) {
    if (!entries.has(key)) report(cursor, { code: 'missingKey', key }, pathOfKey(path, key))
  }
  return parts
}

export function readList(cursor: Cursor): readonly Cursor[] | Unread {
  const { value, path, problems } = cursor
  if (!Array.isArray(value)) return report(cursor, { code: 'notAList' })
  return value.map((item: unknown, index) => ({ value: item, path: pathOfIndex(path, index), problems }))
}

/** Any text, blank or not, as printed. */
export function readText(cursor: Cursor): string | Unread {
  return typeof cursor.value === 'string' ? cursor.value : report(cursor, { code: 'notText' })
}

const LONGEST_LINE = 200

/** A text that says something, on one line. */
export function readLine(cursor: Cursor): string | Unread {
  const text = readText(cursor)
  if (text === undefined) return undefined
  if (text.trim() === '') return report(cursor, { code: 'blankText' })
  if (text.length > LONGEST_LINE) return report(cursor, { code: 'textTooLong', maxLength: LONGEST_LINE })
  return /[\p{Cc}\p{Cs}]/u.test(text) ? report(cursor, { code: 'unprintableText' }) : text
}

/** One of a closed list of codes, exactly. */
export function readCode<T extends string>(cursor: Cursor, codes: readonly T[]): T | Unread {
  const text = readText(cursor)
  if (text === undefined) return undefined
  return codes.find((code) => code === text) ?? report(cursor, { code: 'unknownCode', text, allowed: codes })
}

/** `null` stays null ("not known"); anything else is read. A missing key has been reported already. */
export function readOrNull<T>(cursor: Cursor | undefined, read: (cursor: Cursor) => T | Unread): T | null | Unread {
  if (cursor === undefined) return undefined
  return cursor.value === null ? null : read(cursor)
}

/** A key that must be there: reads it when it is. */
export const readPart = <T>(cursor: Cursor | undefined, read: (cursor: Cursor) => T | Unread): T | Unread =>
  cursor === undefined ? undefined : read(cursor)
