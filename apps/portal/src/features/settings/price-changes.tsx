import type { inferOutput } from '@trpc/tanstack-react-query'
import { writeYen } from '@sebone/words/names/yen'
import type { Api } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { pricesTexts } from './prices-words.ts'
import { useDays } from './use-days.ts'
import { settingsTexts } from './words.ts'
import styles from './table.module.css'

/** Old and new side by side, and what stays as it was given. */
export function PriceChanges({ preview }: { preview: inferOutput<Api['settings']['prices']['preview']> }) {
  const t = useText(pricesTexts)
  const all = useText(settingsTexts)
  const language = useLanguage()
  const { range } = useDays()
  const yen = (amount: number | null) => (amount === null ? t('noPrice') : writeYen(amount, language))
  const difference = (by: number | null) => {
    if (by === null) return null
    if (by === 0) return <span className={styles.quiet}>{t('same')}</span>
    return <span className={by > 0 ? styles.more : styles.less}>{`${by > 0 ? '+' : '−'}${writeYen(Math.abs(by), language)}`}</span>
  }
  return (
    <div className={styles.stack}>
      <p>{t('from', { range: range(preview.validFrom, preview.validTo) })}</p>
      <table className={`${styles.table} ${styles.narrow}`}>
        <thead>
          <tr>
            <th scope="col">{t('sites')}</th>
            <th scope="col" className={styles.number}>
              {all('before')}
            </th>
            <th scope="col" className={styles.number}>
              {all('after')}
            </th>
            <th scope="col">{t('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.changes.map(({ sites, before, after, difference: by, inferred }) => (
            <tr key={sites}>
              <th scope="row">{t('siteCount', { count: sites })}</th>
              <td className={styles.number}>{yen(before)}</td>
              <td className={styles.number}>{yen(after)}</td>
              <td>
                {difference(by)} {inferred ? <span className={styles.mark}>{t('notConfirmed')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('openQuotes', { count: preview.openQuotes })} {t('quotes', { count: preview.quotes })}
      </p>
      {preview.replacesPlanned ? <p>{t('replacesPlanned')}</p> : null}
    </div>
  )
}
