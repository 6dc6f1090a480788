import { ownConsultationRouter } from './consultation/own-consultation.router.ts'
import { ownFormRouter } from './own-form/own-form.router.ts'
import { ownLinkRouter, ownSessionRouter } from './patient-link/own-link.router.ts'
import { patientCallerFactory, patientRoutes } from './trpc.ts'

/** All that the patient surface can be asked. No staff endpoint is reachable from here. */
export const patientRouter = patientRoutes({
  link: ownLinkRouter,
  form: ownFormRouter,
  session: ownSessionRouter,
  consultation: ownConsultationRouter,
})
export type PatientRouter = typeof patientRouter

/** The same router without HTTP, for the form posts of the server-rendered app. */
export const patientCaller = patientCallerFactory(patientRouter)
