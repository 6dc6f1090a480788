import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import type { ViteDevServer } from 'vite'
import { folderOf } from '../frontends/frontend.ts'
import type { Frontend } from '../frontends/frontend.ts'
import type { Frontends } from '../frontends/frontends.ts'
import type { IntakeBundle } from '../intake/intake-bundle.ts'
import type { Before } from '../start/listen.ts'

/** Vite writes scripts and styles into the page; the policy of production would refuse them. */
const DEVELOPMENT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' ws:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HOT_PORTS = { portal: 24_678, intake: 24_679 } as const

const develop = (frontend: Frontend): Promise<ViteDevServer> =>
  createServer({
    root: folderOf(frontend),
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: { port: HOT_PORTS[frontend] }, allowedHosts: ['.localhost'] },
  })

const asBefore =
  (vite: ViteDevServer): Before =>
  (request, response, passOn) =>
    vite.middlewares(request, response, passOn)

/** Both frontends straight from their sources: an edit, also in a shared package, shows at once in both. */
export async function devFrontends(): Promise<Frontends> {
  const [portal, intake] = await Promise.all([develop('portal'), develop('intake')])
  const source = readFileSync(join(folderOf('portal'), 'index.html'), 'utf8')
  const page = new TextEncoder().encode(await portal.transformIndexHtml('/', source))
  const index = { content: page, brotli: null, type: 'text/html; charset=utf-8', isHashed: false }

  const shell = await intake.transformIndexHtml('/', '<head></head>')
  const hot = /<head>(.*)<\/head>/s.exec(shell)?.[1] ?? ''
  const bundle = async (): Promise<IntakeBundle> => {
    const { render, renderPlain, LINK_SCRIPT, flow, consents, calendarOf, readTypedBirthDate } =
      await intake.ssrLoadModule('/src/entry-server.tsx')
    return {
      entry: { render, renderPlain, LINK_SCRIPT, flow, consents, calendarOf, readTypedBirthDate },
      files: new Map(),
      style: '',
      scripts: `${hot}<script type="module" src="/src/entry-client.tsx"></script>`,
      contentSecurityPolicy: DEVELOPMENT_POLICY,
    }
  }
  return {
    portal: { files: new Map([['/index.html', index]]), contentSecurityPolicy: DEVELOPMENT_POLICY, before: asBefore(portal) },
    intake: { files: new Map(), contentSecurityPolicy: DEVELOPMENT_POLICY, bundle, before: asBefore(intake) },
    close: async () => void (await Promise.all([portal.close(), intake.close()])),
  }
}
