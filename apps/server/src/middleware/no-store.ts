import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env.ts'

/** Pages and answers stay in no cache, on the way or on the device, unless a file says otherwise itself. */
export const noStore = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
})
