/** What a person can agree to. One agreement, one purpose: none of them stands for another (DOMAIN.md, section 8). */
export const CONSENT_PURPOSES = ['data', 'messages', 'treatment', 'publication'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** Where a consent is asked for: on the patient's own device before the visit, or at the clinic. */
export const CONSENT_PLACES = ['intake', 'clinic'] as const
export type ConsentPlace = (typeof CONSENT_PLACES)[number]

/**
 * Treatment is agreed to at the clinic, after a physician has explained the risks, and publication when there is a
 * course to publish; neither can be ticked on a phone beforehand.
 */
export const PLACES_OF_CONSENT: Readonly<Record<ConsentPurpose, readonly ConsentPlace[]>> = {
  data: ['intake', 'clinic'],
  messages: ['intake', 'clinic'],
  treatment: ['clinic'],
  publication: ['clinic'],
}

/** These are agreed to for one episode of care; the other two hold for the person until withdrawn. */
export const isAboutOneEpisode = (purpose: ConsentPurpose): boolean =>
  purpose === 'treatment' || purpose === 'publication'
