import type { Surroundings } from '@sebone/api/context'
import { patientRouter } from '@sebone/api/patient-router'
import type { Hono } from 'hono'
import type { Logger } from 'pino'
import type { AnswerProblem, AppEnv } from './app-env.ts'
import { health } from './health.ts'
import { checkAnswersRoutes } from './intake/check-answers-routes.ts'
import { clinicDirectory } from './intake/clinic-directory.ts'
import { consentsRoutes } from './intake/consents-routes.ts'
import { consultationRoutes } from './intake/consultation-routes.ts'
import type { IntakeBundle } from './intake/intake-bundle.ts'
import { intakeTools } from './intake/intake-tools.ts'
import { landingRoutes } from './intake/landing-routes.ts'
import { pageLanguage } from './intake/page-language.ts'
import { patientContext } from './intake/patient-context.ts'
import { publicRoutes } from './intake/public-routes.ts'
import { tabletRoutes } from './intake/tablet-routes.ts'
import { pageRoutes } from './intake/page-routes.ts'
import { builtFiles } from './middleware/built-files.ts'
import { PROBLEM_STATUS } from './problem.ts'
import { makeSurface } from './surface.ts'
import { trpcProblem } from './trpc-problem.ts'
import { trpcRoute } from './trpc-route.ts'

/** A plain form writes each Japanese character as nine: a text of 10,000 arrives, and is refused at its field. */
const BODY_KILOBYTES = 128
/** One question at a time: nothing on this surface has a reason to ask for more. */
const CALLS_PER_REQUEST = 1

export interface IntakeAppOptions {
  readonly surroundings: Surroundings
  readonly log: Logger
  readonly secure: boolean
  readonly contentSecurityPolicy: string
  readonly files: IntakeBundle['files']
  readonly bundle: () => Promise<IntakeBundle>
}

/** The patient's surface: pages that work as plain forms, and the patient router for their script. */
export function intakeApp({ surroundings, log, secure, contentSecurityPolicy, files, bundle }: IntakeAppOptions): Hono<AppEnv> {
  const findClinic = clinicDirectory(surroundings)
  const tools = intakeTools({ surroundings, secure, bundle, findClinic })

  const answerProblem: AnswerProblem = (c, problem) => {
    if (c.req.path.startsWith('/trpc/')) return trpcProblem(c, problem)
    const inPath = c.req.path.split('/')[2]
    const language = pageLanguage(inPath ?? c.req.query('language'), c.req.header('Accept-Language'))
    const shown = problem === 'wrongMedia' ? 'refused' : problem
    return tools.show(c, { kind: 'problem', problem: shown, language, clinic: null }, PROBLEM_STATUS[problem])
  }

  const app = makeSurface({ name: 'intake', log, secure, contentSecurityPolicy, bodies: { kilobytes: BODY_KILOBYTES }, answerProblem })
  app.use(builtFiles(files))
  app.get('/health', health(surroundings.db))
  trpcRoute(app, patientRouter, CALLS_PER_REQUEST, (c, setCookie) =>
    patientContext({ surroundings, secure, cookieHeader: c.req.header('Cookie'), setCookie }),
  )
  for (const addRoutes of [publicRoutes, landingRoutes, pageRoutes, consentsRoutes, checkAnswersRoutes, consultationRoutes, tabletRoutes]) {
    addRoutes(app, tools)
  }
  return app
}
