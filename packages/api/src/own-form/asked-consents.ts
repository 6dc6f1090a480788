import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { consentTextInForce } from '@sebone/domain/consent/consent-text'
import type { ConsentText } from '@sebone/domain/consent/consent-text'
import { CONSENT_TEXTS } from '@sebone/domain/consent/consent-texts'
import { liveConsent } from '@sebone/domain/consent/live-consent'
import { CONSENT_PURPOSES, isAboutOneEpisode, PLACES_OF_CONSENT } from '@sebone/domain/consent/purpose'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import type { PatientPrincipal } from '../context.ts'
import type { Db } from '../database.ts'
import { findOwnConsents } from './own-consent.repository.ts'
import type { AskedConsent } from './own-form.ts'
import type { OwnRequest } from './own-form.repository.ts'

/** The first intake alone closes with consents. */
export const asksConsents = (definition: InstrumentDefinition): boolean => definition.id === FIRST_INTAKE.id

/** Those that are asked on the patient's own device and are not live. */
export async function findAskedConsents(
  db: Db,
  principal: PatientPrincipal,
  { definition, request, today }: { definition: InstrumentDefinition; request: OwnRequest; today: CalendarDate },
): Promise<readonly ConsentText[]> {
  if (!asksConsents(definition)) return []
  const records = await findOwnConsents(db, principal)
  const about = { patientId: principal.patientId, episodeId: request.episodeId }
  return CONSENT_PURPOSES.filter((purpose) => PLACES_OF_CONSENT[purpose].includes('intake') && !isAboutOneEpisode(purpose))
    .filter((purpose) => !liveConsent(records, purpose, today, about).ok)
    .flatMap((purpose) => consentTextInForce(purpose, today, CONSENT_TEXTS) ?? [])
}

export const asAsked = ({ purpose, id, version, title, paragraphs, agreement }: ConsentText): AskedConsent => ({
  purpose,
  id,
  version,
  title,
  paragraphs,
  agreement,
})
