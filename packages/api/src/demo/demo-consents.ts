import { isCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { consentTextInForce } from '@sebone/domain/consent/consent-text'
import { CONSENT_TEXTS } from '@sebone/domain/consent/consent-texts'
import type { ConsentPurpose } from '@sebone/domain/consent/purpose'
import { isAboutOneEpisode } from '@sebone/domain/consent/purpose'
import { recordConsent } from '../consent/record-consent.ts'
import type { StaffDeps } from '../context.ts'
import type { PatientPlan } from './patient-plan.ts'

const PURPOSES: readonly ConsentPurpose[] = ['data', 'messages', 'treatment']

/** What somebody who was treated has agreed to, at the clinic on that day; where the texts were in force by then. */
export async function recordDemoConsents(staff: StaffDeps, { patient, episode, procedures }: PatientPlan): Promise<void> {
  const { performedIn = '', physician = null } = procedures[0] ?? {}
  if (!isCalendarDate(performedIn) || physician === null) return
  for (const purpose of PURPOSES) {
    const text = consentTextInForce(purpose, performedIn, CONSENT_TEXTS)
    if (!text) continue
    const recorded = await recordConsent(staff, {
      id: staff.newId(),
      patientId: patient.id,
      episodeId: isAboutOneEpisode(purpose) ? episode.id : null,
      purpose,
      textId: text.id,
      textVersion: text.version,
      language: patient.language,
      agreedBy: { kind: 'patient', name: `${patient.familyName} ${patient.givenName}` },
      agreedOn: performedIn,
      evidence: { kind: 'typedName' },
      explained: purpose === 'treatment' ? { physician, on: performedIn } : null,
    })
    if (!recorded.ok) throw new Error(`the demonstration's consent: ${recorded.error.code}`)
  }
}
