import * as z from 'zod'
import { answer, openEndpoint, patientEndpoint, patientRoutes } from '../trpc.ts'
import { endSession } from './end-session.ts'
import { OpenLink, Opened, openLink } from './open-link.ts'

export const ownLinkRouter = patientRoutes({
  open: openEndpoint().input(OpenLink).output(Opened).mutation(answer(openLink)),
})

export const ownSessionRouter = patientRoutes({
  end: patientEndpoint({ permission: 'ownForm' }).input(z.void()).output(z.null()).mutation(answer(endSession)),
})
