import { createHash } from 'node:crypto'

/** Above this, statements go unnamed: each name occupies memory in every connection of the server. */
const MOST_NAMES = 1000

const names = new Map<string, string>()

/** The name under which a statement is prepared once per connection: the same for the same SQL. */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= MOST_NAMES) return undefined
  const name = `s_${createHash('sha256').update(text).digest('base64url').slice(0, 32)}`
  names.set(text, name)
  return name
}
