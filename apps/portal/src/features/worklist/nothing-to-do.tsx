import { Link } from '@tanstack/react-router'
import type { WorklistSection } from '@sebone/domain/worklist/worklist-item'
import { WORKLIST_SECTION_NAMES } from '@sebone/words/names/worklist'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Empty } from '../../parts/empty.tsx'
import { worklistTexts } from './words.ts'

export function NothingToDo({ section }: { section: WorklistSection | undefined }) {
  const t = useText(worklistTexts)
  const language = useLanguage()
  if (section === undefined) {
    return (
      <Empty title={t('clearTitle')} body={t('clearBody')}>
        <Link to="/patients">{t('toPatients')}</Link>
      </Empty>
    )
  }
  return (
    <Empty title={t('clearSectionTitle')} body={t('clearSectionBody', { section: WORKLIST_SECTION_NAMES[language][section] })}>
      <Link to="/" search={{}}>
        {t('showEverything')}
      </Link>
    </Empty>
  )
}
