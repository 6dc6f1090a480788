import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { correctPatient, CorrectPatient } from './correct-patient.ts'
import { LookAtPatient, lookAtPatient } from './look-at-patient.ts'
import { matchPatients, MatchPatients, PatientMatches } from './match-patients.ts'
import { Merged, mergePatients, MergePatients } from './merge-patients.ts'
import { PatientPage } from './patient-page.ts'
import { RecordedPatient } from './recorded-patient.ts'
import { Registered, registerPatient, RegisterPatient } from './register-patient.ts'
import { PatientList, searchPatients, SearchPatients } from './search-patients.ts'

export const patientsRouter = staffRoutes({
  search: endpoint({ permission: 'patients:read' })
    .input(SearchPatients)
    .output(PatientList)
    .query(answer(searchPatients)),
  page: endpoint({ permission: 'patients:read' }).input(LookAtPatient).output(PatientPage).query(answer(lookAtPatient)),
  register: endpoint({ permission: 'patients:write' })
    .input(RegisterPatient)
    .output(Registered)
    .mutation(answer(registerPatient)),
  correct: endpoint({ permission: 'patients:write' })
    .input(CorrectPatient)
    .output(RecordedPatient)
    .mutation(answer(correctPatient)),
  match: endpoint({ permission: 'patients:read' })
    .input(MatchPatients)
    .output(PatientMatches)
    .query(answer(matchPatients)),
  merge: endpoint({ permission: 'patients:merge', needsFreshFactor: true })
    .input(MergePatients)
    .output(Merged)
    .mutation(answer(mergePatients)),
})
