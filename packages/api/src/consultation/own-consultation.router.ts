import { answer, openEndpoint, patientRoutes } from '../trpc.ts'
import { ConsultationReceipt, RequestConsultation, requestConsultation } from './request-consultation.ts'

export const ownConsultationRouter = patientRoutes({
  request: openEndpoint()
    .input(RequestConsultation)
    .output(ConsultationReceipt)
    .mutation(answer(requestConsultation)),
})
