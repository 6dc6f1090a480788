import type { Quote, QuoteLine } from '@sebone/domain/pricing/quote'
import { writeDate } from '@sebone/words/names/date'
import { writeYen } from '@sebone/words/names/yen'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { sheetTexts } from './words.ts'
import styles from './quote-lines.module.css'

/** Every line names the list that it comes from. Tax is contained in the total, once, never per line. */
export function QuoteLines({ quote }: { quote: Quote }) {
  const t = useText(sheetTexts)
  const language = useLanguage()
  const listFrom = t('listFrom', { date: writeDate(quote.priceListFrom, language) })
  const nameOf = (line: QuoteLine) =>
    line.kind === 'firstSite' ? t('firstSite') : t('furtherSites', { count: line.sites })
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col">{t('priceList')}</th>
          <th scope="col" className={styles.amount}>
            {t('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {quote.lines.map((line) => (
          <tr key={line.kind}>
            <th scope="row">
              {nameOf(line)} {line.inferred ? <span className={styles.inferred}>{t('inferred')}</span> : null}
            </th>
            <td className={styles.list}>{listFrom}</td>
            <td className={styles.amount}>{writeYen(line.amount, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.total}>
          <th scope="row" colSpan={2}>
            {t('total')} {quote.inferred ? <span className={styles.inferred}>{t('inferred')}</span> : null}
          </th>
          <td className={styles.amount}>{writeYen(quote.total, language)}</td>
        </tr>
        <tr className={styles.tax}>
          <th scope="row" colSpan={2}>
            {t('tax', { rate: quote.taxRatePercent })}
          </th>
          <td className={styles.amount}>{writeYen(quote.tax, language)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
