import type { inferOutput } from '@trpc/tanstack-react-query'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { instrumentMeasures } from '@sebone/words/names/instrument'
import { writeDate } from '@sebone/words/names/date'
import { useApi, type Api } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Section } from '../../parts/section.tsx'
import { instrumentsTexts } from './instruments-words.ts'
import { OnMark } from './on-mark.tsx'
import { SettingsPage } from './settings-page.tsx'
import { settingsTexts } from './words.ts'
import styles from './instruments.module.css'

type Instrument = inferOutput<Api['settings']['instruments']['list']>['instruments'][number]

export function InstrumentsPage() {
  const t = useText(settingsTexts)
  const own = useText(instrumentsTexts)
  const { data } = useSuspenseQuery(useApi().settings.instruments.list.queryOptions())
  return (
    <SettingsPage heading={t('instruments')} lede={own('lede')}>
      <Section heading={own('own')}>
        <InstrumentTable instruments={data.instruments.filter(({ shipsText }) => shipsText)} />
      </Section>
      <Section heading={own('licensed')}>
        <InstrumentTable instruments={data.instruments.filter(({ shipsText }) => !shipsText)} />
      </Section>
    </SettingsPage>
  )
}

function InstrumentTable({ instruments }: { instruments: readonly Instrument[] }) {
  const t = useText(instrumentsTexts)
  const language = useLanguage()
  const licenceOf = ({ licenceState, licence }: Instrument) => {
    if (licenceState === 'notNeeded') return null
    const until = licence?.validTo ? t('until', { date: writeDate(licence.validTo, language) }) : licence ? t('withoutEnd') : null
    return until ? `${t(licenceState)}, ${until}` : t(licenceState)
  }
  return (
    <table className={styles.instruments}>
      <thead>
        <tr>
          <th scope="col">{t('questionnaire')}</th>
          <th scope="col">{t('holder')}</th>
          <th scope="col">{t('languages')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {instruments.map((instrument) => (
          <tr key={instrument.id}>
            <th scope="row">
              <Link to="/settings/instruments/$instrument" params={{ instrument: instrument.id }} className={styles.name}>
                {instrument.title[language]}
              </Link>
              <span className={styles.measures}>{instrumentMeasures(instrument.id, language)}</span>
            </th>
            <td>{instrument.holder ?? t('clinicsOwn')}</td>
            <td>
              {instrument.languages.map((each) => LANGUAGE_NAMES[each]).join(' · ')}
              <span className={styles.measures}>
                {instrument.questions === null ? t('noText') : t('questions', { count: instrument.questions })}
              </span>
            </td>
            <td>
              <OnMark isOn={instrument.isOn} />
              <span className={instrument.licenceState === 'expired' ? styles.caution : styles.measures}>
                {instrument.isNeeded ? t('needed') : licenceOf(instrument)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
