import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { Intake, WaitingIntakes } from './intake.ts'
import { ListIntakes, listIntakes } from './list-intakes.ts'
import { LookAtIntake, lookAtIntake } from './look-at-intake.ts'
import { Reviewed, reviewIntake, ReviewIntake } from './review-intake.ts'

export const intakesRouter = staffRoutes({
  list: endpoint({ permission: 'patients:read' }).input(ListIntakes).output(WaitingIntakes).query(answer(listIntakes)),
  one: endpoint({ permission: 'patients:read' }).input(LookAtIntake).output(Intake).query(answer(lookAtIntake)),
  review: endpoint({ permission: 'intakes:write' })
    .input(ReviewIntake)
    .output(Reviewed)
    .mutation(answer(reviewIntake)),
})
