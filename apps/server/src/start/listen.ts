import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AppEnv } from '../app-env.ts'
import { portRefusal } from './check-port.ts'

const HEADERS_MS = 10_000
const REQUEST_MS = 30_000
const DRAIN_MS = 8_000

export interface Listener {
  /** No new connection from now on; answers under way are finished, then whatever is left is cut. */
  readonly close: () => Promise<void>
}

/** Looks at a request first, and passes on what is not its own; for development. */
export type Before = (request: IncomingMessage, response: ServerResponse, passOn: () => void) => void

interface ListenOptions {
  readonly app: Hono<AppEnv>
  readonly port: number
  readonly variable: string
  readonly host: string
  readonly before?: Before | undefined
}

export function listen({ app, port, variable, host, before }: ListenOptions): Promise<Listener> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
  })
  if (!('closeAllConnections' in server)) throw new TypeError('an HTTP/1 server was asked for')
  if (before) standBefore(server, before)
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portRefusal(error, port, variable, host)))
    server.listen(port, host, () => resolve({ close: () => drain(server) }))
  })
}

function standBefore(server: Server, before: Before): void {
  const listeners = server.listeners('request')
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) =>
    before(request, response, () => {
      for (const listener of listeners) listener.call(server, request, response)
    }),
  )
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
