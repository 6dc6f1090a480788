import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { Consents, ListConsents, listConsents } from './list-consents.ts'
import { RecordConsent, recordConsent } from './record-consent.ts'
import { RecordedConsent } from './recorded-consent.ts'
import { WithdrawConsent, withdrawRecordedConsent } from './withdraw-recorded-consent.ts'

export const consentsRouter = staffRoutes({
  ofPatient: endpoint({ permission: 'patients:read' }).input(ListConsents).output(Consents).query(answer(listConsents)),
  record: endpoint({ permission: 'consents:write' })
    .input(RecordConsent)
    .output(RecordedConsent)
    .mutation(answer(recordConsent)),
  withdraw: endpoint({ permission: 'consents:write' })
    .input(WithdrawConsent)
    .output(RecordedConsent)
    .mutation(answer(withdrawRecordedConsent)),
})
