import type { GivenConsent } from './give-consent.ts'
import type { ConsentRecord } from './consent-record.ts'
import type { ConsentPurpose } from './purpose.ts'
import type { ConsentText } from './consent-text.ts'
import { day } from '../follow-up/answers.test-data.ts'
import { CONSENT_TEXTS } from './consent-texts.ts'
import { isAboutOneEpisode } from './purpose.ts'

export const HANAKO_ID = '0b7c6a52-2f0e-4c53-9d3a-0d6a4f3f1c11'
export const EPISODE_ID = '3f1c7a9e-55d4-4a53-8b7e-1f4b8b1f0a22'
export const ABOUT = { patientId: HANAKO_ID, episodeId: EPISODE_ID }
export const TODAY = day('2026-06-30')

export function textFor(purpose: ConsentPurpose): ConsentText {
  const text = CONSENT_TEXTS.find((candidate) => candidate.purpose === purpose)
  if (!text) throw new Error(`no text for ${purpose}`)
  return text
}

/** 試験 花子 agrees at the clinic on 2026-03-02, on paper; treatment was explained to her that day. */
export const givenFor = (purpose: ConsentPurpose, changes: Partial<GivenConsent> = {}): GivenConsent => ({
  id: '6a1f3c1e-7b58-4d0c-9a51-2b1d6c5e8f33',
  patientId: HANAKO_ID,
  episodeId: isAboutOneEpisode(purpose) ? EPISODE_ID : null,
  purpose,
  textId: textFor(purpose).id,
  textVersion: 1,
  language: 'ja',
  agreedBy: { kind: 'patient', name: '試験 花子' },
  agreedOn: day('2026-03-02'),
  place: 'clinic',
  evidence: { kind: 'paper', documentId: '9c7d1b2a-3e4f-4a5b-8c6d-7e8f9a0b1c44' },
  explained: purpose === 'treatment' ? { physician: '見本 太郎', on: day('2026-03-02') } : null,
  ...changes,
})

export const consentFor = (purpose: ConsentPurpose, changes: Partial<ConsentRecord> = {}): ConsentRecord => ({
  ...givenFor(purpose),
  withdrawn: null,
  ...changes,
})

export const withdrawnOn = (date: string): ConsentRecord['withdrawn'] => ({
  on: day(date),
  by: { kind: 'patient', name: '試験 花子' },
  how: 'phone',
})
