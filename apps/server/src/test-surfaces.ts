import { testClinic } from '@sebone/api/test-clinic'
import { staffAuth } from '@sebone/api/staff-sign-in/staff-auth'
import type { Hono } from 'hono'
import pino from 'pino'
import type { AppEnv } from './app-env.ts'
import { buildFrontend, frontendsToBuild } from './frontends/build-frontends.ts'
import { intakeApp } from './intake-app.ts'
import { loadIntakeBundle } from './intake/intake-bundle.ts'
import { PORTAL_POLICY } from './portal/policy.ts'
import { portalApp } from './portal-app.ts'

const HOST = 'app.example'
const ORIGIN = `http://${HOST}`

/** A browser without script: keeps cookies, sends forms, follows nothing by itself. */
export function plainBrowser(app: Hono<AppEnv>) {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers({ host: HOST, ...Object.fromEntries(new Headers(init.headers)) })
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await app.request(`${ORIGIN}${path}`, { ...init, headers })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  return {
    cookies,
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    send: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      ask(path, {
        method: 'POST',
        headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
    call: (path: string, input: unknown, headers: Record<string, string> = {}) =>
      ask(path, {
        method: 'POST',
        headers: { origin: ORIGIN, 'content-type': 'application/json', ...headers },
        body: typeof input === 'string' ? input : JSON.stringify(input),
      }),
  }
}

/** What a router answers, as far as a test looks at it. */
export interface RouterAnswer {
  readonly result: { readonly data: Readonly<Record<string, unknown>> }
  readonly error: { readonly data: { readonly refusal: Readonly<Record<string, unknown>> } }
}

export async function routerAnswer(response: Response): Promise<RouterAnswer> {
  const answer: RouterAnswer = JSON.parse(await response.text())
  return answer
}

/** Both surfaces as they run, over a clinic in a database of its own. Every line of their log is kept. */
export async function testSurfaces() {
  for (const frontend of frontendsToBuild()) {
    if (frontend === 'intake') await buildFrontend(frontend, new AbortController().signal)
  }
  const clinic = await testClinic()
  const logged: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) })
  const { principal: _nobody, ...surroundings } = clinic.deps()
  const bundle = await loadIntakeBundle()
  const intake = intakeApp({
    surroundings: { ...surroundings, db: clinic.database.patient },
    log,
    secure: false,
    contentSecurityPolicy: bundle.contentSecurityPolicy,
    files: bundle.files,
    bundle: async () => bundle,
  })
  const { staff } = clinic.database
  const auth = staffAuth({ db: staff, secret: 's'.repeat(40), origin: ORIGIN, secure: false })
  const page = new TextEncoder().encode('<!doctype html><title>Sebone</title><div id="portal"></div>')
  const files = new Map([
    ['/index.html', { content: page, brotli: null, type: 'text/html; charset=utf-8', isHashed: false }],
    ['/assets/main-abc.js', { content: page, brotli: page, type: 'text/javascript; charset=utf-8', isHashed: true }],
  ])
  const portal = portalApp({ surroundings, auth, log, origin: ORIGIN, intakeOrigin: 'https://intake.example', files, contentSecurityPolicy: PORTAL_POLICY })
  return { clinic, intake, portal, auth, logged }
}

export type TestSurfaces = Awaited<ReturnType<typeof testSurfaces>>
