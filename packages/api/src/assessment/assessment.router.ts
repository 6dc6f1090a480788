import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { CorrectAssessment, correctAssessment } from './correct-assessment.ts'
import { RecordAssessment, recordAssessment } from './record-assessment.ts'
import { RecordForm, recordForm } from './record-form.ts'
import { RecordedAssessment } from './recorded-assessment.ts'

export const assessmentsRouter = staffRoutes({
  record: endpoint({ permission: 'assessments:write' })
    .input(RecordAssessment)
    .output(RecordedAssessment)
    .mutation(answer(recordAssessment)),
  recordForm: endpoint({ permission: 'assessments:write' })
    .input(RecordForm)
    .output(RecordedAssessment)
    .mutation(answer(recordForm)),
  correct: endpoint({ permission: 'assessments:write' })
    .input(CorrectAssessment)
    .output(RecordedAssessment)
    .mutation(answer(correctAssessment)),
})
