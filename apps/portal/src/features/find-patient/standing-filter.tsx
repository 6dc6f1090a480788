import { Link } from '@tanstack/react-router'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import { STANDING_NAMES } from '@sebone/words/staff/standing'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Filters } from '../../parts/filters.tsx'
import { StandingMark } from '../../parts/standing-mark.tsx'
import { findTexts } from './words.ts'

/** Whom to look at first comes first. */
const IN_ORDER: readonly StandingKind[] = [
  'worse',
  'rebound',
  'flare',
  'overdue',
  'due',
  'missed',
  'cannotSay',
  'notYetTreated',
  'notDue',
  'complete',
]

/** A filter is chosen when the address says that one and no other. */
const EXACTLY = { exact: true, includeSearch: true }

interface Props {
  readonly counts: Readonly<Record<StandingKind, number>> | undefined
}

/** Whom to look at first: one link each, most urgent first, with how many there are today. */
export function StandingFilter({ counts }: Props) {
  const t = useText(findTexts)
  const language = useLanguage()
  const everyone = counts && Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <Filters label={t('filters')}>
      <Link
        to="/patients"
        search={({ q }) => (q ? { q } : {})}
        activeOptions={EXACTLY}
      >
        {t('everyone')}
        <span data-count>{everyone}</span>
      </Link>
      {IN_ORDER.map((standing) => (
        <Link
          key={standing}
          to="/patients"
          search={({ q }) => ({ ...(q ? { q } : {}), standing })}
            activeOptions={EXACTLY}
        >
          <StandingMark standing={standing} />
          {STANDING_NAMES[language][standing]}
          <span data-count>{counts?.[standing]}</span>
        </Link>
      ))}
    </Filters>
  )
}
