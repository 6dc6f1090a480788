import { removalOf, RemovedRecord, RemoveRecord } from '../episode/remove-record.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { declinePoint, DeclinePoint } from './decline-point.ts'
import { findDeclinedPoint } from './declined-point.repository.ts'
import { RecordedDeclinedPoint } from './recorded-declined-point.ts'

const askAgain = removalOf({ table: 'declined_point', action: 'point.asked', find: findDeclinedPoint })

export const pointsRouter = staffRoutes({
  decline: endpoint({ permission: 'assessments:write' })
    .input(DeclinePoint)
    .output(RecordedDeclinedPoint)
    .mutation(answer(declinePoint)),
  askAgain: endpoint({ permission: 'assessments:write' })
    .input(RemoveRecord)
    .output(RemovedRecord)
    .mutation(answer(askAgain)),
})
