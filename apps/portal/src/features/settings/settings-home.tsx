import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, type LinkProps } from '@tanstack/react-router'
import { METHOD_NAMES } from '@sebone/words/names/method'
import { useApi } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { useDays } from './use-days.ts'
import { settingsTexts } from './words.ts'
import styles from './settings-home.module.css'

const PATHS = {
  clinic: '/settings/clinic',
  prices: '/settings/prices',
  protocol: '/settings/protocol',
  expectedCourse: '/settings/expected-course',
  alertRules: '/settings/alert-rules',
  messageTexts: '/settings/messages',
} as const satisfies Record<string, LinkProps['to']>

/** Every area with what is in force in it and since when. */
export function SettingsHome() {
  const t = useText(settingsTexts)
  const language = useLanguage()
  const { day } = useDays()
  const { data } = useSuspenseQuery(useApi().settings.overview.queryOptions())
  const { areas, instruments, inferredPrices } = data
  return (
    <Page title={t('title')} heading={t('title')} lede={t('lede')}>
      <table className={styles.areas}>
        <thead>
          <tr>
            <th scope="col">{t('area')}</th>
            <th scope="col">{t('since')}</th>
            <th scope="col">{t('decidedBy')}</th>
            <th scope="col">{t('next')}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ area, method, inForce, planned }) => (
            <tr key={`${area} ${method ?? ''}`}>
              <th scope="row">
                <Link to={PATHS[area]} className={styles.name}>
                  {t(area)}
                </Link>
                <span className={styles.lede}>{method ? METHOD_NAMES[language][method] : t(`${area}Lede`)}</span>
                {area === 'prices' && inferredPrices > 0 ? (
                  <span className={styles.caution}>◆ {t('inferredPrices', { count: inferredPrices })}</span>
                ) : null}
              </th>
              <td>{inForce ? day(inForce.validFrom) : t('none')}</td>
              <td>{inForce ? (inForce.isShipped ? t(area === 'clinic' ? 'founded' : 'shipped') : inForce.author) : null}</td>
              <td className={planned ? styles.planned : styles.quiet}>
                {planned ? t('plannedFrom', { date: day(planned.validFrom) }) : t('nothingPlanned')}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Link to="/settings/instruments" className={styles.name}>
                {t('instruments')}
              </Link>
              <span className={styles.lede}>{t('instrumentsLede')}</span>
              {instruments.licencesEnded > 0 ? (
                <span className={styles.caution}>◆ {t('licencesEnded', { count: instruments.licencesEnded })}</span>
              ) : null}
            </th>
            <td colSpan={3}>{t('instrumentsOn', { on: instruments.on, of: instruments.of })}</td>
          </tr>
        </tbody>
      </table>
    </Page>
  )
}
