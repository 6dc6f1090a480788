import { Link } from '@tanstack/react-router'
import { WORKLIST_SECTIONS, type WorklistSection } from '@sebone/domain/worklist/worklist-item'
import { WORKLIST_SECTION_NAMES } from '@sebone/words/names/worklist'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Filters } from '../../parts/filters.tsx'
import { SectionMark } from './section-mark.tsx'
import { worklistTexts } from './words.ts'

const EXACTLY = { exact: true, includeSearch: true }

interface Props {
  readonly counts: Readonly<Record<WorklistSection, number>> | undefined
}

/** One reason at a time, with how many wait for it. */
export function SectionFilter({ counts }: Props) {
  const t = useText(worklistTexts)
  const language = useLanguage()
  const everyone = counts && Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <Filters label={t('filters')}>
      <Link to="/" search={{}} activeOptions={EXACTLY}>
        {t('everything')}
        <span data-count>{everyone}</span>
      </Link>
      {WORKLIST_SECTIONS.map((section) => (
        <Link key={section} to="/" search={{ section }} activeOptions={EXACTLY}>
          <SectionMark section={section} />
          {WORKLIST_SECTION_NAMES[language][section]}
          <span data-count>{counts?.[section]}</span>
        </Link>
      ))}
    </Filters>
  )
}
