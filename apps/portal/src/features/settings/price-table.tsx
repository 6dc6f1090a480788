import { writeYen } from '@sebone/words/names/yen'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import type { Prices } from './prices-form.tsx'
import { pricesTexts } from './prices-words.ts'
import styles from './table.module.css'

export function PriceTable({ prices }: { prices: Prices }) {
  const t = useText(pricesTexts)
  const language = useLanguage()
  return (
    <table className={`${styles.table} ${styles.narrow}`}>
      <thead>
        <tr>
          <th scope="col">{t('sites')}</th>
          <th scope="col" className={styles.number}>
            {t('price')}
          </th>
          <th scope="col">{t('taxIs', { rate: prices.taxRatePercent })}</th>
        </tr>
      </thead>
      <tbody>
        {prices.entries.map(({ sites, total, inferred }) => (
          <tr key={sites}>
            <th scope="row">{t('siteCount', { count: sites })}</th>
            <td className={styles.number}>{writeYen(total, language)}</td>
            <td>{inferred ? <span className={styles.mark}>{t('notConfirmed')}</span> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
