import type { StaffContext, Surroundings } from '@sebone/api/context'
import { staffRouter } from '@sebone/api/staff-router'
import type { StaffAuth } from '@sebone/api/staff-sign-in/staff-auth'
import { staffPrincipal } from '@sebone/api/staff-sign-in/staff-principal'
import type { Hono } from 'hono'
import type { Logger } from 'pino'
import type { AnswerProblem, AppEnv } from './app-env.ts'
import type { BuiltFile } from './frontends/read-built-files.ts'
import { health } from './health.ts'
import { builtFiles } from './middleware/built-files.ts'
import { portalPage } from './portal/portal-page.ts'
import { problemPage } from './portal/problem-page.ts'
import { signInRoutes } from './portal/sign-in-routes.ts'
import { PROBLEM_STATUS } from './problem.ts'
import { makeSurface } from './surface.ts'
import { trpcProblem } from './trpc-problem.ts'
import { trpcRoute } from './trpc-route.ts'

const BODY_KILOBYTES = 256
const CALLS_PER_REQUEST = 10

export interface PortalAppOptions {
  readonly surroundings: Surroundings
  readonly auth: StaffAuth
  readonly log: Logger
  /** As browsers reach the portal, such as `https://portal.example.jp`. */
  readonly origin: string
  /** The same of the patient app, for the links that staff hand out. */
  readonly intakeOrigin: string
  readonly files: ReadonlyMap<string, BuiltFile>
  readonly contentSecurityPolicy: string
}

/** The staff's surface: sign-in, the staff router, and one page that the script fills. */
export function portalApp(options: PortalAppOptions): Hono<AppEnv> {
  const { surroundings, auth, log, origin, files } = options
  const answerProblem: AnswerProblem = (c, problem) => {
    if (/^\/(trpc|api)\//.test(c.req.path)) return trpcProblem(c, problem)
    return c.html(problemPage(problem), PROBLEM_STATUS[problem])
  }
  const app = makeSurface({
    name: 'portal',
    log,
    secure: origin.startsWith('https:'),
    contentSecurityPolicy: options.contentSecurityPolicy,
    bodyKilobytes: BODY_KILOBYTES,
    answerProblem,
  })
  app.use(builtFiles(new Map([...files].filter(([address]) => address !== '/index.html'))))
  app.get('/health', health(surroundings.db))
  const principal = (headers: Headers) => staffPrincipal({ ...surroundings, auth }, headers)
  signInRoutes(app, { auth, origin, principal })
  trpcRoute(app, staffRouter, CALLS_PER_REQUEST, async (c): Promise<StaffContext> => ({
    ...surroundings,
    auth,
    principal: await principal(c.req.raw.headers),
  }))

  // Every address of the portal is the same page; files that are not there are not.
  const built = files.get('/index.html')?.content
  const page = built && portalPage(built, options.intakeOrigin)
  app.use(async (c, next) => {
    const isPage = c.req.method === 'GET' && !/^\/(api|trpc|assets)\/|\.\w+$/.test(c.req.path)
    return page && isPage ? c.html(page) : next()
  })
  return app
}
