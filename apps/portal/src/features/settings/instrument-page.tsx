import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { instrumentMeasures } from '@sebone/words/names/instrument'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { useState } from 'react'
import { useApi } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Button } from '../../parts/button.tsx'
import { Facts } from '../../parts/facts.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { instrumentsTexts } from './instruments-words.ts'
import { LicenceForm } from './licence-form.tsx'
import { LoadText } from './load-text.tsx'
import { OnMark } from './on-mark.tsx'
import { SwitchInstrument } from './switch-instrument.tsx'
import { useDays } from './use-days.ts'
import { VersionHistory } from './version-history.tsx'
import { settingsTexts } from './words.ts'
import styles from './settings-page.module.css'

const route = getRouteApi('/staff/settings/instruments/$instrument')

/** One questionnaire: whose it is, the licence, the loaded texts, and whether it is asked here. */
export function InstrumentPage() {
  const t = useText(instrumentsTexts)
  const all = useText(settingsTexts)
  const language = useLanguage()
  const may = useMay()
  const { range } = useDays()
  const { instrument: id } = route.useParams()
  const { data } = useSuspenseQuery(useApi().settings.instruments.page.queryOptions({ instrument: id }))
  const [doing, setDoing] = useState<'licence' | 'text' | 'switch' | null>(null)
  const { instrument, licences, switches, texts } = data
  const isLicensed = instrument.licenceState !== 'notNeeded'
  const close = () => setDoing(null)
  return (
    <div className={styles.page}>
      <nav className={styles.back} aria-label={t('toAll')}>
        <LinkButton kind="quiet" to="/settings/instruments" activeOptions={{ exact: true }}>
          ‹ {t('toAll')}
        </LinkButton>
      </nav>
      <Page
        title={`${instrument.title[language]} – ${all('title')}`}
        heading={instrument.title[language]}
        lede={instrumentMeasures(id, language) ?? ''}
        beside={
          may('rules:write') && !instrument.isNeeded && instrument.version !== null ? (
            <Button kind={instrument.isOn ? 'plain' : 'main'} onPress={() => setDoing('switch')}>
              {instrument.isOn ? t('switchOff') : t('switchOn')}
            </Button>
          ) : null
        }
      >
        {may('rules:write') ? null : (
          <Notice kind="plain">
            <p>{all(may('settings:write') ? 'licenceYours' : 'readOnly')}</p>
          </Notice>
        )}
        <Facts
          rows={[
            [t('state'), <OnMark key="state" isOn={instrument.isOn} />],
            [t('holder'), instrument.holder ?? t('clinicsOwn')],
            [t('licence'), t(instrument.licenceState)],
            [
              t('questionnaire'),
              instrument.version === null
                ? t('noText')
                : `${t('textVersion', { version: instrument.version })}, ${t('questions', { count: instrument.questions ?? 0 })}`,
            ],
            [t('languages'), instrument.languages.map((each) => LANGUAGE_NAMES[each]).join(' · ') || null],
          ]}
        />
        {isLicensed ? (
          <>
            <Section
              heading={t('licence')}
              action={
                may('settings:write') ? (
                  <Button kind="quiet" onPress={() => setDoing('licence')}>
                    {licences.versions.length === 0 ? t('recordLicence') : t('recordAnother')}
                  </Button>
                ) : null
              }
            >
              {instrument.licence ? (
                <Facts
                  rows={[
                    [t('licensee'), instrument.licence.licensee],
                    [t('reference'), instrument.licence.reference],
                    [t('licensedLanguages'), instrument.licence.languages.map((each) => LANGUAGE_NAMES[each]).join(' · ')],
                    [t('from'), range(instrument.licence.validFrom, instrument.licence.validTo)],
                  ]}
                />
              ) : (
                <NoneYet>{t('missing')}</NoneYet>
              )}
            </Section>
            <Section
              heading={t('texts')}
              action={
                may('rules:write') && instrument.licenceState === 'live' ? (
                  <Button kind="quiet" onPress={() => setDoing('text')}>
                    {t('loadText')}
                  </Button>
                ) : null
              }
            >
              {texts.length === 0 ? <NoneYet>{t('noTexts')}</NoneYet> : null}
              <Rows>
                {texts.map(({ version, title, questions, author, loadedAt }) => (
                  <li key={version}>
                    <strong>{t('textVersion', { version })}</strong> {title[language]}, {t('questions', { count: questions })}
                    <br />
                    {t('loadedBy', { author, when: writeInstant(loadedAt, language) })}
                  </li>
                ))}
              </Rows>
            </Section>
          </>
        ) : null}
        {licences.versions.length > 0 ? (
          <VersionHistory
            line={licences}
            say={({ licensee, reference, validFrom, validTo }) =>
              t('licenceShort', { licensee, reference, days: range(validFrom, validTo) })
            }
          />
        ) : null}
        {switches.versions.length > 0 ? (
          <VersionHistory line={switches} say={({ isOn }) => <OnMark isOn={isOn} />} />
        ) : null}
      </Page>
      {doing === 'licence' ? <LicenceForm page={data} onClose={close} /> : null}
      {doing === 'text' ? <LoadText page={data} onClose={close} /> : null}
      {doing === 'switch' ? <SwitchInstrument page={data} onClose={close} /> : null}
    </div>
  )
}
