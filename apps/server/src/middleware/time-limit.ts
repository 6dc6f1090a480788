import { HTTPException } from 'hono/http-exception'
import { timeout } from 'hono/timeout'

/** Statements have a limit of their own in the database; this one is for everything around them. */
export const timeLimit = (milliseconds: number) => timeout(milliseconds, () => new HTTPException(503))
