import { removalOf, RemovedRecord, RemoveRecord } from '../episode/remove-record.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { findAdverseEvent } from './adverse-event.repository.ts'
import { correctAdverseEvent, CorrectAdverseEvent } from './correct-adverse-event.ts'
import { recordAdverseEvent, RecordAdverseEvent } from './record-adverse-event.ts'
import { RecordedAdverseEvent } from './recorded-adverse-event.ts'

const remove = removalOf({ table: 'adverse_event', action: 'adverseEvent.removed', find: findAdverseEvent })

export const adverseEventsRouter = staffRoutes({
  record: endpoint({ permission: 'findings:write' })
    .input(RecordAdverseEvent)
    .output(RecordedAdverseEvent)
    .mutation(answer(recordAdverseEvent)),
  correct: endpoint({ permission: 'findings:write' })
    .input(CorrectAdverseEvent)
    .output(RecordedAdverseEvent)
    .mutation(answer(correctAdverseEvent)),
  remove: endpoint({ permission: 'findings:write' }).input(RemoveRecord).output(RemovedRecord).mutation(answer(remove)),
})
