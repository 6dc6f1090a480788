import { removalOf, RemovedRecord, RemoveRecord } from '../episode/remove-record.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { findIntercurrentEvent } from './intercurrent-event.repository.ts'
import { recordIntercurrentEvent, RecordIntercurrentEvent } from './record-intercurrent-event.ts'
import { RecordedIntercurrentEvent } from './recorded-intercurrent-event.ts'

const remove = removalOf({ table: 'intercurrent_event', action: 'intercurrentEvent.removed', find: findIntercurrentEvent })

export const intercurrentEventsRouter = staffRoutes({
  record: endpoint({ permission: 'assessments:write' })
    .input(RecordIntercurrentEvent)
    .output(RecordedIntercurrentEvent)
    .mutation(answer(recordIntercurrentEvent)),
  remove: endpoint({ permission: 'assessments:write' })
    .input(RemoveRecord)
    .output(RemovedRecord)
    .mutation(answer(remove)),
})
