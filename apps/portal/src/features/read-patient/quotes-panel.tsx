import { writeDate } from '@sebone/words/names/date'
import { writeYen } from '@sebone/words/names/yen'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { EpisodeLink } from './episode-link.tsx'
import { readTexts } from './words.ts'
import styles from './quotes-panel.module.css'

export function QuotesPanel({ episode }: { episode: EpisodePage }) {
  const t = useText(readTexts)
  const language = useLanguage()
  return (
    <Section
      heading={t('quotes')}
      action={<EpisodeLink to="/patients/$patientId/quote">{t('makeQuote')}</EpisodeLink>}
    >
      {episode.quotes.length === 0 ? <NoneYet>{t('noQuotes')}</NoneYet> : null}
      <Rows>
        {episode.quotes.map((quote) => (
          <li key={quote.id} className={styles.quote}>
            <strong className={styles.total}>{writeYen(quote.total, language)}</strong>
            <span>{t('quoteLine', { count: quote.sites })}</span>
            <span className={styles.more}>
              {quote.givenOn ? t('givenOn', { date: writeDate(quote.givenOn, language) }) : null}
            </span>
            <span className={styles.more}>
              {quote.expiresOn ? t('expiresOn', { date: writeDate(quote.expiresOn, language) }) : null}
            </span>
            {quote.inferred ? <span className={styles.inferred}>{t('inferred')}</span> : null}
          </li>
        ))}
      </Rows>
    </Section>
  )
}
