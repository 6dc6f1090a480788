import { getRouteApi } from '@tanstack/react-router'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { useText } from '../../language/use-text.ts'
import { Page } from '../../parts/page.tsx'
import { useSay } from '../../parts/said.tsx'
import { GivenQuote } from './given-quote.tsx'
import { NewQuote } from './new-quote.tsx'
import { QuoteList } from './quote-list.tsx'
import { quoteTexts } from './words.ts'

const route = getRouteApi('/staff/patients/$patientId/quote')

export function QuotePage() {
  const t = useText(quoteTexts)
  const say = useSay()
  const navigate = route.useNavigate()
  const { quote: chosen } = route.useSearch()
  const { patient } = usePatientPage()
  const episode = useEpisode()
  const given = episode.quotes.find(({ id }) => id === chosen)
  const show = async (quote: string) => {
    await navigate({ search: (kept) => ({ ...kept, quote }), ignoreBlocker: true })
    say(t('given'))
  }
  return (
    <Page
      title={t('titleOf', { name: `${patient.familyName} ${patient.givenName}` })}
      heading={given ? t('titleGiven') : t('title')}
      {...(given ? {} : { lede: t('lede') })}
    >
      {given ? (
        <GivenQuote
          quote={given}
          onAnother={() => void navigate({ search: (kept) => (kept.episode ? { episode: kept.episode } : {}) })}
        />
      ) : (
        <NewQuote onGiven={(quote) => void show(quote)} />
      )}
      <div className="screen-only">
        <QuoteList quotes={episode.quotes} />
      </div>
    </Page>
  )
}
