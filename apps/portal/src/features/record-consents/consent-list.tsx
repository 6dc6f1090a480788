import { SignatureDrawing } from '@sebone/ui/signature/signature-drawing'
import { CONSENT_EVIDENCE_NAMES, CONSENTING_PERSON_NAMES } from '@sebone/words/names/consent-evidence'
import { CONSENT_PURPOSE_NAMES } from '@sebone/words/names/consent-purpose'
import { writeDate } from '@sebone/words/names/date'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { useState } from 'react'
import type { PatientPage } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { WithdrawConsent } from './withdraw-consent.tsx'
import { consentTexts } from './words.ts'
import styles from './consent-list.module.css'

type Consent = PatientPage['consents'][number]

/** Each consent with the words that were read, who agreed, when and how; a withdrawal stands beside it. */
export function ConsentList({ consents }: { consents: readonly Consent[] }) {
  const t = useText(consentTexts)
  const language = useLanguage()
  const may = useMay()
  const [leaving, setLeaving] = useState<Consent | null>(null)
  const personOf = ({ agreedBy }: Consent) => {
    const who = { who: CONSENTING_PERSON_NAMES[language][agreedBy.kind], name: agreedBy.name }
    return agreedBy.kind === 'representative' ? t('byFor', { ...who, relationship: agreedBy.relationship }) : t('by', who)
  }
  return (
    <Section heading={t('list')}>
      {consents.length === 0 ? <NoneYet>{t('none')}</NoneYet> : null}
      <Rows>
        {consents.map((consent) => (
          <li key={consent.id} className={styles.consent} data-withdrawn={consent.withdrawn !== null || undefined}>
            <div className={styles.words}>
              <p>
                <strong>{CONSENT_PURPOSE_NAMES[language][consent.purpose]}</strong>{' '}
                {t('given', { date: writeDate(consent.agreedOn, language), how: CONSENT_EVIDENCE_NAMES[language][consent.evidence.kind] })}
              </p>
              <blockquote lang={consent.language} className={styles.agreement}>
                {consent.agreement[consent.language]}
              </blockquote>
              <p>{personOf(consent)}</p>
              {consent.explained ? (
                <p>{t('explained', { name: consent.explained.physician, date: writeDate(consent.explained.on, language) })}</p>
              ) : null}
              <p className={styles.more}>
                {t('text', { id: consent.textId, version: consent.textVersion, language: LANGUAGE_NAMES[consent.language] })}
              </p>
              {consent.withdrawn ? (
                <p className={styles.withdrawn}>
                  {t('withdrawnBy', {
                    date: writeDate(consent.withdrawn.on, language),
                    name: consent.withdrawn.by.name,
                    how: MODE_NAMES[language][consent.withdrawn.how],
                  })}
                </p>
              ) : null}
            </div>
            {consent.signature ? <SignatureDrawing strokes={consent.signature} label={t('signature', { name: consent.agreedBy.name })} /> : null}
            {consent.withdrawn === null && may('consents:write') ? (
              <Button
                kind="quiet"
                aria-label={t('withdrawThis', { what: CONSENT_PURPOSE_NAMES[language][consent.purpose] })}
                onPress={() => setLeaving(consent)}
              >
                {t('withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </Rows>
      {leaving ? <WithdrawConsent consent={leaving} onClose={() => setLeaving(null)} /> : null}
    </Section>
  )
}
