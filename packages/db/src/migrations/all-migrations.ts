import type { Migration } from 'kysely/migration'
import { ground } from './0001-ground.ts'
import { trail } from './0002-trail.ts'
import { staffSignIn } from './0003-staff-sign-in.ts'
import { clinic } from './0004-clinic.ts'
import { priceList } from './0005-price-list.ts'
import { patient } from './0006-patient.ts'
import { episode } from './0007-episode.ts'
import { quote } from './0008-quote.ts'
import { checkIn } from './0009-check-in.ts'
import { assessment } from './0010-assessment.ts'
import { patientLinkFunctions } from './0011-patient-link-functions.ts'
import { sendCheckIn } from './0012-send-check-in.ts'
import { answerFacts } from './0013-answer-facts.ts'
import { consent } from './0014-consent.ts'
import { consultation } from './0015-consultation.ts'
import { sendForm } from './0016-send-form.ts'
import { people } from './0017-people.ts'
import { auditReading } from './0018-audit-reading.ts'
import { settingVersion } from './0019-setting-version.ts'
import { priceListVersion } from './0020-price-list-version.ts'
import { clinicSettings } from './0021-clinic-settings.ts'
import { worklist } from './0022-worklist.ts'
import { patientSearch } from './0023-patient-search.ts'
import { mergePatients } from './0024-merge-patients.ts'
import { treatmentRecord } from './0025-treatment-record.ts'
import { note } from './0026-note.ts'
import { attachment } from './0027-attachment.ts'
import { standingFollows } from './0029-standing-follows.ts'
import { askedBySexAndAge } from './0030-asked-by-sex-and-age.ts'
import { answeredRequestHasNoDraft } from './0031-answered-request-has-no-draft.ts'
import { worklistBySection } from './0032-worklist-by-section.ts'
import { firstIntakeMessage } from './0033-first-intake-message.ts'

/** Every migration in its order. Once released, an entry is neither changed nor removed. */
export const ALL_MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-ground': ground,
  '0002-trail': trail,
  '0003-staff-sign-in': staffSignIn,
  '0004-clinic': clinic,
  '0005-price-list': priceList,
  '0006-patient': patient,
  '0007-episode': episode,
  '0008-quote': quote,
  '0009-check-in': checkIn,
  '0010-assessment': assessment,
  '0011-patient-link-functions': patientLinkFunctions,
  '0012-send-check-in': sendCheckIn,
  '0013-answer-facts': answerFacts,
  '0014-consent': consent,
  '0015-consultation': consultation,
  '0016-send-form': sendForm,
  '0017-people': people,
  '0018-audit-reading': auditReading,
  '0019-setting-version': settingVersion,
  '0020-price-list-version': priceListVersion,
  '0021-clinic-settings': clinicSettings,
  '0022-worklist': worklist,
  '0023-patient-search': patientSearch,
  '0024-merge-patients': mergePatients,
  '0025-treatment-record': treatmentRecord,
  '0026-note': note,
  '0027-attachment': attachment,
  '0029-standing-follows': standingFollows,
  '0030-asked-by-sex-and-age': askedBySexAndAge,
  '0031-answered-request-has-no-draft': answeredRequestHasNoDraft,
  '0032-worklist-by-section': worklistBySection,
  '0033-first-intake-message': firstIntakeMessage,
}
