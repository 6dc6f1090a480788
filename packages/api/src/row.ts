import type * as z from 'zod'

/** A row that the rules of the field do not accept: a broken invariant, told by table, id and path, never by value. */
export class CorruptRow extends Error {
  constructor(table: string, id: string, error: z.core.$ZodError) {
    const paths = error.issues.map((issue) => issue.path.join('.')).join(', ')
    super(`${table} ${id}: ${paths}`)
    this.name = 'CorruptRow'
  }
}

export function parseRow<Schema extends z.ZodType>(
  table: string,
  id: string,
  schema: Schema,
  row: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(row)
  if (!parsed.success) throw new CorruptRow(table, id, parsed.error)
  return parsed.data
}
