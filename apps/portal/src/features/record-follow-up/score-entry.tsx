import type { ScoreItem } from '@sebone/domain/instrument/definition'
import type { Language } from '@sebone/words/language'
import { AREA_NAMES } from '@sebone/words/names/area'
import type { UseFormReturn } from 'react-hook-form'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { FormText } from '../../parts/form-text.tsx'
import type { FollowUpDraft } from './follow-up-draft.ts'
import { ScoreTaps } from './score-taps.tsx'
import { followUpTexts } from './words.ts'
import styles from './score-entry.module.css'

interface Props {
  readonly form: UseFormReturn<FollowUpDraft>
  readonly item: ScoreItem
  /** The language in which the question is read out. */
  readonly askedIn: Language
  readonly problem: string | undefined
}

/** One question of the check-in: its words for the telephone, the number typed or tapped. */
export function ScoreEntry({ form, item, askedIn, problem }: Props) {
  const t = useText(followUpTexts)
  const language = useLanguage()
  const { area } = item
  const { scores, notSure } = useDraft(form)
  const set = (text: string, isNotSure: boolean) => {
    form.setValue(`scores.${area}`, text, { shouldDirty: true })
    form.setValue(`notSure.${area}`, isNotSure, { shouldDirty: true })
  }
  const name = AREA_NAMES[language][area]
  return (
    <div className={styles.entry}>
      <p className={styles.question} lang={askedIn}>
        {item.question[askedIn]}
      </p>
      <div className={styles.answer}>
        <FormText
          control={form.control}
          name={`scores.${area}`}
          label={name}
          inputMode="numeric"
          problem={problem}
        />
        <div className={styles.taps}>
          <ScoreTaps
            label={t('scoreOf', { area: name })}
            text={scores[area]}
            notSure={notSure[area]}
            notSureLabel={t('notSure')}
            onScore={(text) => set(text, false)}
            onNotSure={() => set('', true)}
          />
          <p className={styles.ends} lang={askedIn} aria-hidden="true">
            <span>0 {item.anchors[0][askedIn]}</span>
            <span>10 {item.anchors[10][askedIn]}</span>
          </p>
        </div>
      </div>
    </div>
  )
}
