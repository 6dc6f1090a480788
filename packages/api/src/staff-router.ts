import { alertsRouter } from './alert/alert.router.ts'
import { assessmentsRouter } from './assessment/assessment.router.ts'
import { auditRouter } from './audit/audit.router.ts'
import { conditionsRouter } from './condition/condition.router.ts'
import { consentsRouter } from './consent/consent.router.ts'
import { consultationsRouter } from './consultation/consultation.router.ts'
import { episodesRouter } from './episode/episode.router.ts'
import { intakesRouter } from './intake/intake.router.ts'
import { invitationRouter } from './invitation/invitation.router.ts'
import { linksRouter } from './patient-link/link.router.ts'
import { patientsRouter } from './patient/patient.router.ts'
import { peopleRouter } from './people/people.router.ts'
import { proceduresRouter } from './procedure/procedure.router.ts'
import { quotesRouter } from './quote/quote.router.ts'
import { reportsRouter } from './report/report.router.ts'
import { responsesRouter } from './response/response.router.ts'
import { sessionRouter } from './staff-sign-in/session.router.ts'
import { worklistRouter } from './worklist/worklist.router.ts'
import { settingsRouter } from './setting/settings.router.ts'
import { staffCallerFactory, staffRoutes } from './trpc.ts'

/** All that the portal can ask. */
export const staffRouter = staffRoutes({
  session: sessionRouter,
  worklist: worklistRouter,
  intakes: intakesRouter,
  patients: patientsRouter,
  episodes: episodesRouter,
  conditions: conditionsRouter,
  procedures: proceduresRouter,
  quotes: quotesRouter,
  assessments: assessmentsRouter,
  links: linksRouter,
  alerts: alertsRouter,
  consents: consentsRouter,
  consultations: consultationsRouter,
  responses: responsesRouter,
  reports: reportsRouter,
  people: peopleRouter,
  invitation: invitationRouter,
  audit: auditRouter,
  settings: settingsRouter,
})
export type StaffRouter = typeof staffRouter

/** The same router without HTTP. */
export const staffCaller = staffCallerFactory(staffRouter)
