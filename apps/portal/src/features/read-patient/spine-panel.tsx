import { SpineFigure } from '@sebone/ui/spine-figure/spine-figure'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Section } from '../../parts/section.tsx'
import { readTexts } from './words.ts'

export function SpinePanel({ episode }: { episode: EpisodePage }) {
  const t = useText(readTexts)
  const language = useLanguage()
  return (
    <Section heading={t('spine')}>
      <SpineFigure
        language={language}
        numbering={episode.episode.numbering}
        conditions={episode.conditions}
        treated={episode.procedures.flatMap(({ discs }) => discs)}
        notTreated={episode.procedures.flatMap(({ notTreated }) => notTreated)}
      />
    </Section>
  )
}
