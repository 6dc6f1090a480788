const MINUTE = 60_000

/** Half an hour without a request ends a session, and half a day does in any case. */
export const IDLE_LIMIT = 30 * MINUTE
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE
