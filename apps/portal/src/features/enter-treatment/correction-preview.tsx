import { readPartialDate } from '@sebone/domain/calendar/partial-date'
import { correctionPreview } from '@sebone/domain/follow-up/correction-preview'
import { correctionSentences } from '@sebone/words/staff/correction'
import type { EpisodePage } from '../../data/api.ts'
import { usePatientPage } from '../../data/use-patient-page.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Notice } from '../../parts/notice.tsx'
import { treatmentTexts } from './words.ts'

interface Props {
  readonly episode: EpisodePage
  readonly recorded: EpisodePage['procedures'][number]
  readonly typed: string
}

/** What the typed day would move, before anybody saves it: due dates, statuses, and which answer counts for which point. */
export function CorrectionPreview({ episode, recorded, typed }: Props) {
  const t = useText(treatmentTexts)
  const language = useLanguage()
  const { today, careRules: rules } = usePatientPage()
  const read = readPartialDate(typed)
  if (!read.ok || read.value === recorded.performedIn) return null
  const preview = correctionPreview({ ...episode, today, rules }, { id: recorded.id, performedIn: read.value })
  return (
    <Notice kind="plain">
      <p>
        <strong>{t('previewTitle')}</strong>
      </p>
      <ul>
        {correctionSentences(preview, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
