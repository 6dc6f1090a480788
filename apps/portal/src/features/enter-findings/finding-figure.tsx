import type { FindingKind } from '@sebone/domain/spine/finding'
import type { SpineLocation } from '@sebone/domain/spine/location'
import { SpineFigure } from '@sebone/ui/spine-figure/spine-figure'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Section } from '../../parts/section.tsx'
import { findingsTexts } from './words.ts'

interface Props {
  readonly episode: EpisodePage
  readonly locations: readonly SpineLocation[]
  readonly kinds: readonly FindingKind[]
  readonly onSelect: (place: SpineLocation) => void
}

/** The spine as it will be once the form is saved: what is recorded, and what is being entered. */
export function FindingFigure({ episode, locations, kinds, onSelect }: Props) {
  const t = useText(findingsTexts)
  const language = useLanguage()
  return (
    <Section heading={t('figure')}>
      <SpineFigure
        language={language}
        numbering={episode.episode.numbering}
        conditions={[...episode.conditions, ...kinds.map((kind) => ({ kind, at: locations }))]}
        treated={episode.procedures.flatMap(({ discs }) => discs)}
        notTreated={episode.procedures.flatMap(({ notTreated }) => notTreated)}
        selected={locations.at(-1) ?? null}
        onSelect={onSelect}
      />
    </Section>
  )
}
