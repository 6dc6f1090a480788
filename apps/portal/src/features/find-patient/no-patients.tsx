import { Link } from '@tanstack/react-router'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import { STANDING_NAMES } from '@sebone/words/staff/standing'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Empty } from '../../parts/empty.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { findTexts } from './words.ts'

interface Props {
  readonly q: string | undefined
  readonly standing: StandingKind | undefined
}

/** Why the list is empty, and what to do about it. */
export function NoPatients({ q, standing }: Props) {
  const t = useText(findTexts)
  const language = useLanguage()
  const showAll = (
    <Link to="/patients" search={{}}>
      {t('showAll')}
    </Link>
  )
  if (q !== undefined) {
    return (
      <Empty title={t('noMatchTitle', { query: q })} body={t('noMatchBody')}>
        {showAll}
      </Empty>
    )
  }
  if (standing !== undefined) {
    return (
      <Empty title={t('noneInFilterTitle')} body={t('noneInFilterBody', { standing: STANDING_NAMES[language][standing] })}>
        {showAll}
      </Empty>
    )
  }
  return (
    <Empty title={t('nobodyTitle')} body={t('nobodyBody')}>
      <LinkButton kind="main" to="/patients/register">
        {t('register')}
      </LinkButton>
    </Empty>
  )
}
