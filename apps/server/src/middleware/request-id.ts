import { createMiddleware } from 'hono/factory'
import { randomUUID } from 'node:crypto'
import type { AppEnv } from '../app-env.ts'

/** Made here for every request; one that a caller sends is not believed. */
export const requestId = createMiddleware<AppEnv>(async (c, next) => {
  const id = randomUUID()
  c.set('requestId', id)
  await next()
  c.res.headers.set('X-Request-Id', id)
})
