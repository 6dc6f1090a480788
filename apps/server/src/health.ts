import { tryConnection } from '@sebone/db/try-connection'
import type { Context } from 'hono'

/** For whatever watches this server: it answers, and its database does. */
export const health = (db: Parameters<typeof tryConnection>[0]) => async (c: Context) => {
  const reached = await tryConnection(db, 'staff').catch(() => null)
  return reached?.ok ? c.json({ status: 'ok' }) : c.json({ status: 'noDatabase' }, 503)
}
