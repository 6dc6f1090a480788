import { getRouteApi } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useDraft } from '../../data/use-draft.ts'
import { useEpisode, usePatientPage } from '../../data/use-patient-page.ts'
import { notationContext } from '../../data/notation-context.ts'
import { Speaking } from '../../language/speaking.tsx'
import { useText } from '../../language/use-text.ts'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { readDraft, type QuoteDraft } from './quote-draft.ts'
import { QuoteForm } from './quote-form.tsx'
import { QuoteSheet } from './quote-sheet.tsx'
import { quoteTexts } from './words.ts'
import styles from './new-quote.module.css'

const staff = getRouteApi('/staff')

/** Left, what is typed; right, what the patient would get for it. */
export function NewQuote({ onGiven }: { onGiven: (quoteId: string) => void }) {
  const t = useText(quoteTexts)
  const { me } = staff.useRouteContext()
  const { patient, priceLists, today } = usePatientPage()
  const episode = useEpisode()
  const form = useForm<QuoteDraft>({
    defaultValues: { plannedDiscs: '', billedSites: '', sitesReason: '', language: patient.language },
  })
  const draft = useDraft(form)
  const reading = readDraft(draft, { context: notationContext(episode), today, lists: priceLists })
  return (
    <SideBySide
      weight="even"
      left={<QuoteForm episode={episode} form={form} reading={reading} onGiven={onGiven} />}
      right={
        reading.price?.ok ? (
          <Speaking language={draft.language}>
            <QuoteSheet
              clinic={me.clinic.name[draft.language]}
              patient={patient}
              quote={reading.price.value}
              discs={reading.discs}
              reason={draft.sitesReason}
              on={today}
              validTo={null}
            />
          </Speaking>
        ) : (
          <p className={styles.waiting}>{t('waiting')}</p>
        )
      }
    />
  )
}
