import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { CorrectAssessment, correctAssessment } from './correct-assessment.ts'
import { RecordAssessment, recordAssessment } from './record-assessment.ts'
import { RecordedAssessment } from './recorded-assessment.ts'

export const assessmentsRouter = staffRoutes({
  record: endpoint({ permission: 'assessments:write' })
    .input(RecordAssessment)
    .output(RecordedAssessment)
    .mutation(answer(recordAssessment)),
  correct: endpoint({ permission: 'assessments:write' })
    .input(CorrectAssessment)
    .output(RecordedAssessment)
    .mutation(answer(correctAssessment)),
})
