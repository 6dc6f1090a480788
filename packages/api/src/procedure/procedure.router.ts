import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { CorrectProcedure, correctProcedure } from './correct-procedure.ts'
import { RecordProcedure, recordProcedure } from './record-procedure.ts'
import { RecordedProcedure } from './recorded-procedure.ts'

export const proceduresRouter = staffRoutes({
  record: endpoint({ permission: 'treatments:write' })
    .input(RecordProcedure)
    .output(RecordedProcedure)
    .mutation(answer(recordProcedure)),
  correct: endpoint({ permission: 'treatments:write' })
    .input(CorrectProcedure)
    .output(RecordedProcedure)
    .mutation(answer(correctProcedure)),
})
