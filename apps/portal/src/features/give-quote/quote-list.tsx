import { getRouteApi } from '@tanstack/react-router'
import { writeDate } from '@sebone/words/names/date'
import { writeYen } from '@sebone/words/names/yen'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { quoteTexts } from './words.ts'
import styles from './quote-list.module.css'

const route = getRouteApi('/staff/patients/$patientId/quote')

const STATUS = {
  draft: 'statusDraft',
  given: 'statusGiven',
  accepted: 'statusAccepted',
  declined: 'statusDeclined',
  expired: 'statusExpired',
  superseded: 'statusSuperseded',
} as const

export function QuoteList({ quotes }: { quotes: EpisodePage['quotes'] }) {
  const t = useText(quoteTexts)
  const language = useLanguage()
  const params = route.useParams()
  const { episode } = route.useSearch()
  return (
    <Section heading={t('earlier')}>
      {quotes.length === 0 ? <NoneYet>{t('noneYet')}</NoneYet> : null}
      <Rows>
        {quotes.map((quote) => {
          const date = quote.givenOn ? writeDate(quote.givenOn, language) : ''
          return (
            <li key={quote.id} className={styles.row}>
              <span>{date}</span>
              <strong className={styles.total}>{writeYen(quote.total, language)}</strong>
              <span>{t('sites', { count: quote.sites })}</span>
              <span className={styles.status}>{t(STATUS[quote.status])}</span>
              <LinkButton
                kind="quiet"
                to="/patients/$patientId/quote"
                params={params}
                search={{ ...(episode ? { episode } : {}), quote: quote.id }}
                aria-label={t('showThis', { date })}
              >
                {t('show')}
              </LinkButton>
            </li>
          )
        })}
      </Rows>
    </Section>
  )
}
