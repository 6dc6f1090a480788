import { assessmentsRouter } from './assessment/assessment.router.ts'
import { conditionsRouter } from './condition/condition.router.ts'
import { episodesRouter } from './episode/episode.router.ts'
import { linksRouter } from './patient-link/link.router.ts'
import { patientsRouter } from './patient/patient.router.ts'
import { proceduresRouter } from './procedure/procedure.router.ts'
import { quotesRouter } from './quote/quote.router.ts'
import { reportsRouter } from './report/report.router.ts'
import { sessionRouter } from './staff-sign-in/session.router.ts'
import { settingsRouter } from './setting/settings.router.ts'
import { staffCallerFactory, staffRoutes } from './trpc.ts'

/** All that the portal can ask. */
export const staffRouter = staffRoutes({
  session: sessionRouter,
  patients: patientsRouter,
  episodes: episodesRouter,
  conditions: conditionsRouter,
  procedures: proceduresRouter,
  quotes: quotesRouter,
  assessments: assessmentsRouter,
  links: linksRouter,
  reports: reportsRouter,
  settings: settingsRouter,
})
export type StaffRouter = typeof staffRouter

/** The same router without HTTP. */
export const staffCaller = staffCallerFactory(staffRouter)
