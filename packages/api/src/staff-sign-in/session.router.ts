import * as z from 'zod'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { describeMe } from './describe-me.ts'
import { Me } from './me.ts'

export const sessionRouter = staffRoutes({
  me: endpoint({ permission: 'session:read' }).input(z.void()).output(Me).query(answer(describeMe)),
})
