import { createMiddleware } from 'hono/factory'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { AppEnv } from '../app-env.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Under this a page fits one packet anyway. */
const WORTH_BYTES = 1024
/** A window of 64 KB holds any page of ours; the usual one of 4 MB is memory for nothing. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 } }
const TEXT = /^(text\/html|application\/json)/

/** Brotli where the browser takes it (built files are compressed when they are built). */
export const compressPages = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const { headers, status } = c.res
  if (headers.has('Content-Encoding') || !TEXT.test(headers.get('Content-Type') ?? '')) return
  const accepted = c.req.header('Accept-Encoding') ?? ''
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  // The body is looked at last: until then it is one text that leaves in one packet with its headers.
  if (!encoding || !c.res.body) return
  const plain = new Uint8Array(await c.res.arrayBuffer())
  const packed = plain.length < WORTH_BYTES ? null : encoding === 'br' ? await brotli(plain, BROTLI) : await zip(plain)
  if (!packed) {
    c.res = new Response(plain, { status, headers })
    return
  }
  const packedHeaders = new Headers(headers)
  packedHeaders.set('Content-Encoding', encoding)
  packedHeaders.append('Vary', 'Accept-Encoding')
  packedHeaders.delete('Content-Length')
  c.res = new Response(new Uint8Array(packed), { status, headers: packedHeaders })
})
