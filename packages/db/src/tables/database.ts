import type { AlertTable } from './alert-table.ts'
import type { AssessmentExtentTable, AssessmentScoreTable, AssessmentTable } from './assessment-table.ts'
import type {
  AuthAccountTable,
  AuthRateLimitTable,
  AuthSessionTable,
  AuthTwoFactorTable,
  AuthUserTable,
  AuthVerificationTable,
} from './auth-table.ts'
import type {
  AssessmentRequestTable,
  DraftTable,
  PatientLinkTable,
  PatientSessionTable,
  QuestionnaireResponseTable,
} from './check-in-table.ts'
import type { ClinicTable, StaffInvitationTable, StaffMemberTable } from './clinic-table.ts'
import type { ConditionTable } from './condition-table.ts'
import type { ConsentTable, SignatureTable } from './consent-table.ts'
import type { ConsultationRequestTable } from './consultation-table.ts'
import type { EpisodeOfCareTable } from './episode-table.ts'
import type { PatientMergeTable, PatientSearchTokenTable, PatientTable } from './patient-table.ts'
import type { PriceListEntryTable, PriceListTable } from './price-list-table.ts'
import type { ProcedureDiscNotTreatedTable, ProcedureTable } from './procedure-table.ts'
import type { QuoteTable } from './quote-table.ts'
import type { EpisodeStandingTable, IntakeReviewTable, StandingChangeTable, WorklistActTable } from './worklist-table.ts'
import type { InstrumentTextTable, SettingVersionTable } from './setting-table.ts'
import type { AuditTable, HistoryTable } from './trail-table.ts'

/** The tables of the schema `sebone` (first in every connection's search path), and those of `auth`. */
export type Database = {
  clinic: ClinicTable
  staff_member: StaffMemberTable
  staff_invitation: StaffInvitationTable
  price_list: PriceListTable
  price_list_entry: PriceListEntryTable
  patient: PatientTable
  patient_search_token: PatientSearchTokenTable
  patient_merge: PatientMergeTable
  episode_of_care: EpisodeOfCareTable
  condition: ConditionTable
  procedure: ProcedureTable
  procedure_disc_not_treated: ProcedureDiscNotTreatedTable
  quote: QuoteTable
  assessment_request: AssessmentRequestTable
  patient_link: PatientLinkTable
  patient_session: PatientSessionTable
  draft: DraftTable
  questionnaire_response: QuestionnaireResponseTable
  assessment: AssessmentTable
  assessment_score: AssessmentScoreTable
  assessment_extent: AssessmentExtentTable
  alert: AlertTable
  signature: SignatureTable
  consent: ConsentTable
  consultation_request: ConsultationRequestTable
  worklist_act: WorklistActTable
  intake_review: IntakeReviewTable
  standing_change: StandingChangeTable
  episode_standing: EpisodeStandingTable
  setting_version: SettingVersionTable
  instrument_text: InstrumentTextTable
  history: HistoryTable
  audit: AuditTable
  'auth.user': AuthUserTable
  'auth.session': AuthSessionTable
  'auth.account': AuthAccountTable
  'auth.verification': AuthVerificationTable
  'auth.two_factor': AuthTwoFactorTable
  'auth.rate_limit': AuthRateLimitTable
}
