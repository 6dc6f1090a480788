import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { AcceptConsultation, acceptConsultation, AcceptedConsultation } from './accept-consultation.ts'
import { AttachConsultation, attachConsultation, AttachedConsultation } from './attach-consultation.ts'
import { DismissConsultation, dismissConsultation, DismissedConsultation } from './dismiss-consultation.ts'
import { ListConsultations, listConsultations, OpenConsultations } from './list-consultations.ts'

export const consultationsRouter = staffRoutes({
  list: endpoint({ permission: 'patients:read' })
    .input(ListConsultations)
    .output(OpenConsultations)
    .query(answer(listConsultations)),
  accept: endpoint({ permission: 'patients:write' })
    .input(AcceptConsultation)
    .output(AcceptedConsultation)
    .mutation(answer(acceptConsultation)),
  attach: endpoint({ permission: 'intakes:write' })
    .input(AttachConsultation)
    .output(AttachedConsultation)
    .mutation(answer(attachConsultation)),
  dismiss: endpoint({ permission: 'patients:write' })
    .input(DismissConsultation)
    .output(DismissedConsultation)
    .mutation(answer(dismissConsultation)),
})
