import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { CorrectCondition, correctCondition } from './correct-condition.ts'
import { RecordCondition, recordCondition } from './record-condition.ts'
import { RecordedCondition } from './recorded-condition.ts'
import { RemoveCondition, removeCondition, Removed } from './remove-condition.ts'

export const conditionsRouter = staffRoutes({
  record: endpoint({ permission: 'findings:write' })
    .input(RecordCondition)
    .output(RecordedCondition)
    .mutation(answer(recordCondition)),
  correct: endpoint({ permission: 'findings:write' })
    .input(CorrectCondition)
    .output(RecordedCondition)
    .mutation(answer(correctCondition)),
  remove: endpoint({ permission: 'findings:write' })
    .input(RemoveCondition)
    .output(Removed)
    .mutation(answer(removeCondition)),
})
