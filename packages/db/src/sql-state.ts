import pg from 'pg'

/** Whether PostgreSQL refused with one of these five-character codes. */
export function hasSqlState(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof pg.DatabaseError && error.code !== undefined && codes.includes(error.code)
}
