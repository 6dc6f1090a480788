import { useSuspenseQuery } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { useChangeWords } from './use-change-words.ts'
import { historyTexts } from './words.ts'
import styles from './history-page.module.css'

/** Who changed what, from what to what, and why: of everything that is recorded in this episode. */
export function HistoryPage() {
  const t = useText(historyTexts)
  const language = useLanguage()
  const { patient } = usePatientPage()
  const { episode } = useEpisode()
  const { data: entries } = useSuspenseQuery(useApi().history.ofEpisode.queryOptions({ episodeId: episode.id }))
  const { nameOf, valueOf } = useChangeWords()
  return (
    <Page title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })} heading={t('title')} lede={t('lede')}>
      {entries.length === 0 ? <NoneYet>{t('none')}</NoneYet> : null}
      <Rows>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <p className={styles.when}>{writeInstant(entry.at, language)}</p>
            <div className={styles.what}>
              <p>
                <strong>{t(entry.of)}</strong> <span className={styles.who}>{entry.by ?? t('somebody')}</span>
              </p>
              <dl className={styles.changes}>
                {entry.changes.map(({ field, from, to }) => (
                  <div key={field}>
                    <dt>{nameOf(field)}</dt>
                    <dd>
                      <del className={styles.from}>{valueOf(field, from)}</del>
                      <span aria-hidden="true"> → </span>
                      <ins className={styles.to}>{valueOf(field, to)}</ins>
                    </dd>
                  </div>
                ))}
              </dl>
              {entry.reason ? <p className={styles.reason}>{t('reason', { reason: entry.reason })}</p> : null}
            </div>
          </li>
        ))}
      </Rows>
    </Page>
  )
}
