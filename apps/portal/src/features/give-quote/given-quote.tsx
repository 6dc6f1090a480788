import { getRouteApi } from '@tanstack/react-router'
import type { EpisodePage } from '../../data/api.ts'
import { usePatientPage } from '../../data/use-patient-page.ts'
import { Speaking } from '../../language/speaking.tsx'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { QuoteSheet } from './quote-sheet.tsx'
import { quoteTexts } from './words.ts'
import styles from './given-quote.module.css'

const staff = getRouteApi('/staff')

interface Props {
  readonly quote: EpisodePage['quotes'][number]
  readonly onAnother: () => void
}

/** A quote that was given: read and printed, never changed. */
export function GivenQuote({ quote, onAnother }: Props) {
  const t = useText(quoteTexts)
  const { me } = staff.useRouteContext()
  const { patient, today } = usePatientPage()
  return (
    <div className={styles.given}>
      <div className={styles.beside}>
        <Notice kind="plain">
          <p>{t('frozen')}</p>
        </Notice>
        <Actions>
          <Button kind="main" onPress={() => window.print()}>
            {t('print')}
          </Button>
          <Button onPress={onAnother}>{t('another')}</Button>
        </Actions>
      </div>
      <Speaking language={quote.language}>
        <QuoteSheet
          clinic={me.clinic.name[quote.language]}
          patient={patient}
          quote={quote}
          discs={quote.plannedDiscs}
          reason={quote.sitesReason}
          on={quote.givenOn ?? today}
          validTo={quote.expiresOn}
        />
      </Speaking>
    </div>
  )
}
