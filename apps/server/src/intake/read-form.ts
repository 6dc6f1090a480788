import { HTTPException } from 'hono/http-exception'
import type { AppContext } from '../app-env.ts'

/** A field of a plain form as text; a field left out is the empty string. */
export type Form = (name: string) => string

/** Our own pages send forms in one encoding only; anything else was not sent by them. */
export async function readForm(c: AppContext): Promise<Form> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('Content-Type') ?? '')) throw new HTTPException(415)
  const fields = new URLSearchParams(await c.req.text())
  return (name) => fields.get(name) ?? ''
}
