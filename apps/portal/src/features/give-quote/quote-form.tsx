import { sitesAgreement } from '@sebone/domain/pricing/billed-sites'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { LANGUAGES } from '@sebone/words/language'
import type { UseFormReturn } from 'react-hook-form'
import type { EpisodePage } from '../../data/api.ts'
import { notationContext } from '../../data/notation-context.ts'
import type { Refusal } from '../../data/refusal.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { DiscEcho } from '../../parts/disc-echo.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useRefusalSentence } from '../../parts/use-refusal-sentence.ts'
import { useRefused } from '../../parts/use-refused.ts'
import type { DraftReading, QuoteDraft } from './quote-draft.ts'
import { useGiveQuote } from './use-give-quote.ts'
import { quoteTexts } from './words.ts'

interface Props {
  readonly episode: EpisodePage
  readonly form: UseFormReturn<QuoteDraft>
  readonly reading: DraftReading
  readonly onGiven: (quoteId: string) => void
}

const SITES = ['sitesNotWhole', 'noPriceForSites', 'noPriceList']

const fieldOf = (refusal: Refusal): keyof QuoteDraft | null => {
  if ('position' in refusal) return 'plannedDiscs'
  if (refusal.code === 'billedSitesReasonMissing') return 'sitesReason'
  return SITES.includes(refusal.code) ? 'billedSites' : null
}

export function QuoteForm({ episode, form, reading, onGiven }: Props) {
  const t = useText(quoteTexts)
  const id = useClientId()
  const give = useGiveQuote()
  const sentenceOf = useRefusalSentence()
  const refused = useRefused(give.error, fieldOf)
  const draft = useDraft(form)
  const { discs, sites, price } = reading
  const differ = sitesAgreement(discs.length || null, sites ?? null) === 'differ'
  const isUncounted = form.formState.isSubmitted && typeof sites !== 'number'
  const priceProblem = price && !price.ok ? sentenceOf(price.error) : undefined
  const save = form.handleSubmit(({ plannedDiscs, sitesReason, language }) => {
    if (typeof sites !== 'number') return
    const quote = { id, episodeId: episode.episode.id, plannedDiscs, billedSites: sites, sitesReason, language }
    give.mutate(quote, { onSuccess: () => onGiven(id) })
  })
  return (
    <EntryForm
      onSubmit={save}
      isDirty={form.formState.isDirty}
      refusal={give.error ?? (isUncounted ? form.formState.submitCount : null)}
      problem={refused.whole}
      onEdit={give.reset}
    >
      <FormText
        control={form.control}
        name="plannedDiscs"
        label={t('plannedDiscs')}
        description={t('plannedHint')}
        problem={refused.at('plannedDiscs')}
      >
        <DiscEcho text={draft.plannedDiscs} context={notationContext(episode)} />
      </FormText>
      <FormText
        control={form.control}
        name="billedSites"
        label={t('billedSites')}
        description={t('billedHint')}
        inputMode="numeric"
        problem={isUncounted ? t('sitesNotANumber') : (refused.at('billedSites') ?? priceProblem)}
      />
      {differ || draft.sitesReason !== '' ? (
        <FormText
          control={form.control}
          name="sitesReason"
          label={t('sitesReason')}
          description={t('sitesReasonHint')}
          rows={2}
          lang={draft.language}
          problem={refused.at('sitesReason')}
        />
      ) : null}
      <FormChoice
        control={form.control}
        name="language"
        label={t('language')}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
      />
      {episode.quotes.some(({ status }) => status === 'given') ? (
        <Notice kind="plain">
          <p>{t('replaces')}</p>
        </Notice>
      ) : null}
      <Actions>
        <Button kind="main" type="submit" isPending={give.isPending}>
          {give.isPending ? t('giving') : t('give')}
        </Button>
      </Actions>
    </EntryForm>
  )
}
