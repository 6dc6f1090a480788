import type { SpineLocation } from '@sebone/domain/spine/location'
import type { NotationContext } from '@sebone/domain/spine/notation'
import { SpineFigure } from '@sebone/ui/spine-figure/spine-figure'
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { EpisodePage } from '../../data/api.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Choice } from '../../parts/choice.tsx'
import { Section } from '../../parts/section.tsx'
import { crossedIn, discsIn, toggleDisc, toggleNotTreated } from './treatment-preview.ts'
import type { TreatmentDraft } from './treatment-draft.ts'
import { treatmentTexts } from './words.ts'

interface Props {
  readonly episode: EpisodePage
  readonly form: UseFormReturn<TreatmentDraft>
  readonly context: NotationContext
}

/** The spine with this treatment on it, as far as it is typed; choosing a disc writes it into the form. */
export function TreatmentFigure({ episode, form, context }: Props) {
  const t = useText(treatmentTexts)
  const language = useLanguage()
  const [marks, setMarks] = useState<'discs' | 'notTreated'>('discs')
  const { discs, notTreated } = useDraft(form)
  const choose = (place: SpineLocation) => {
    if (!('disc' in place)) return
    if (marks === 'discs') {
      form.setValue('discs', toggleDisc(discs, place.disc, context), { shouldDirty: true })
    } else {
      form.setValue('notTreated', toggleNotTreated(notTreated, place.disc, context), { shouldDirty: true })
    }
  }
  return (
    <Section heading={t('figure')}>
      <Choice
        label={t('choosing')}
        value={marks}
        onChange={setMarks}
        options={[
          { value: 'discs', label: t('choosingTreated') },
          { value: 'notTreated', label: t('choosingNotTreated') },
        ]}
      />
      <SpineFigure
        language={language}
        numbering={episode.episode.numbering}
        conditions={episode.conditions}
        treated={discsIn(discs, context)}
        notTreated={crossedIn(notTreated, context)}
        onSelect={choose}
      />
    </Section>
  )
}
