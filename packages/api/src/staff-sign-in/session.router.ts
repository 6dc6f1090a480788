import * as z from 'zod'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { describeMe } from './describe-me.ts'
import { Me } from './me.ts'
import { EndOwnSession, endOwnOtherSessions, endOwnSession, listOwnSessions, OwnSessions } from './own-sessions.ts'
import { RenameMyself, renameMyself } from './rename-myself.ts'
import { SwitchClinic, switchClinic } from './switch-clinic.ts'

const own = endpoint({ permission: 'session:read' })

/** What everybody may ask and change about themselves. Password and second factor go by the sign-in's own doors. */
export const sessionRouter = staffRoutes({
  me: own.input(z.void()).output(Me).query(answer(describeMe)),
  list: own.input(z.void()).output(OwnSessions).query(answer(listOwnSessions)),
  end: own.input(EndOwnSession).output(z.null()).mutation(answer(endOwnSession)),
  endOthers: own.input(z.void()).output(z.null()).mutation(answer(endOwnOtherSessions)),
  rename: own.input(RenameMyself).output(z.null()).mutation(answer(renameMyself)),
  switchClinic: own.input(SwitchClinic).output(z.null()).mutation(answer(switchClinic)),
})
