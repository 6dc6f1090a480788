import { liveConsent, type ConsentNotLive } from '@sebone/domain/consent/live-consent'
import { CONSENT_PURPOSES } from '@sebone/domain/consent/purpose'
import { CONSENT_PURPOSE_NAMES } from '@sebone/words/names/consent-purpose'
import type { EpisodePage, PatientPage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { readTexts } from './words.ts'
import styles from './consents-line.module.css'

const WORD_OF: Readonly<Record<ConsentNotLive['code'], 'consentNotGiven' | 'consentWithdrawn' | 'consentRenew'>> = {
  consentNotGiven: 'consentNotGiven',
  consentNotYetGiven: 'consentNotGiven',
  consentWithdrawn: 'consentWithdrawn',
  consentToBeRenewed: 'consentRenew',
}

/** For each purpose whether a consent carries today: by a shape and by words. */
export function ConsentsLine({ page: { patient, consents, today }, episode: { episode } }: { page: PatientPage; episode: EpisodePage }) {
  const t = useText(readTexts)
  const language = useLanguage()
  return (
    <ul role="list" className={styles.consents}>
      {CONSENT_PURPOSES.map((purpose) => {
        const live = liveConsent(consents, purpose, today, { patientId: patient.id, episodeId: episode.id })
        return (
          <li key={purpose} className={live.ok ? styles.live : styles.not}>
            <span aria-hidden="true">{live.ok ? '✓' : '–'}</span> {CONSENT_PURPOSE_NAMES[language][purpose]}
            <span className="visually-hidden"> {t(live.ok ? 'consentLive' : WORD_OF[live.error.code])}</span>
            {live.ok || live.error.code === 'consentNotGiven' ? null : (
              <span aria-hidden="true" className={styles.why}>
                {' '}
                {t(WORD_OF[live.error.code])}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
