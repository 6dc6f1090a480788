import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../app-env.ts'
import type { BuiltFile } from '../frontends/read-built-files.ts'

/** What the build made, by exact address. Names with a hash never change what they mean, so they may stay for ever. */
export const builtFiles = (files: ReadonlyMap<string, BuiltFile>) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const file = c.req.method === 'GET' || c.req.method === 'HEAD' ? files.get(c.req.path) : undefined
    if (!file) return next()
    c.set('subject', 'built file')
    const accepted = c.req.header('Accept-Encoding') ?? ''
    const packed = file.brotli && /\bbr\b/.test(accepted) ? file.brotli : null
    return c.body(packed ?? file.content, 200, {
      'Content-Type': file.type,
      'Cache-Control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(packed ? { 'Content-Encoding': 'br' } : {}),
    })
  })
