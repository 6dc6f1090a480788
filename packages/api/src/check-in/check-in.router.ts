import * as z from 'zod'
import { answer, patientEndpoint, patientRoutes } from '../trpc.ts'
import { currentCheckIn } from './current-check-in.ts'
import { OwnCheckIn, Receipt } from './own-check-in.ts'
import { SaveAnswer, Saved, saveAnswer } from './save-answer.ts'
import { SendCheckIn, sendCheckIn } from './send-check-in.ts'

export const checkInRouter = patientRoutes({
  current: patientEndpoint({ permission: 'ownForm' }).input(z.void()).output(OwnCheckIn).query(answer(currentCheckIn)),
  save: patientEndpoint({ permission: 'ownForm' }).input(SaveAnswer).output(Saved).mutation(answer(saveAnswer)),
  send: patientEndpoint({ permission: 'ownForm' }).input(SendCheckIn).output(Receipt).mutation(answer(sendCheckIn)),
})
