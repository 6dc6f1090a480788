import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { LookAtResponse, lookAtResponse } from './look-at-response.ts'
import { SentResponse } from './sent-response.ts'

export const responsesRouter = staffRoutes({
  one: endpoint({ permission: 'patients:read' }).input(LookAtResponse).output(SentResponse).query(answer(lookAtResponse)),
})
