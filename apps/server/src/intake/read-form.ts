import { HTTPException } from 'hono/http-exception'
import type { AppContext } from '../app-env.ts'

/** A field of a plain form as text; a field left out is the empty string. */
export type Form = (name: string) => string

/** Our own pages send forms in one encoding only; anything else was not sent by them. */
export async function readFields(c: AppContext): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('Content-Type') ?? '')) throw new HTTPException(415)
  return new URLSearchParams(await c.req.text())
}

export async function readForm(c: AppContext): Promise<Form> {
  const fields = await readFields(c)
  return (name) => fields.get(name) ?? ''
}
