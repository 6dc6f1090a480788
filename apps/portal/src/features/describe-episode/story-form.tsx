import { SPINE_NUMBERINGS, type SpineNumbering } from '@sebone/domain/spine/numbering'
import type { Language } from '@sebone/words/language'
import { NUMBERING_NAMES } from '@sebone/words/names/numbering'
import { useForm } from 'react-hook-form'
import type { EpisodePage } from '../../data/api.ts'
import type { Refusal } from '../../data/refusal.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { ConflictTable } from '../../parts/conflict-table.tsx'
import { useConflict } from '../../parts/use-conflict.ts'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { isInvalidAt } from '../../parts/invalid-path.ts'
import { useRefused } from '../../parts/use-refused.ts'
import { useDescribeEpisode } from './use-describe-episode.ts'
import { storyTexts } from './words.ts'
import styles from './story-form.module.css'

const FIELDS = ['topic', 'history', 'comment', 'numbering', 'numberingDeterminedBy'] as const
const TYPED = ['topic', 'history', 'comment', 'numberingDeterminedBy'] as const

interface StoryDraft {
  readonly topic: string
  readonly history: string
  readonly comment: string
  readonly numbering: SpineNumbering
  readonly numberingDeterminedBy: string
}

const draftOf = ({ topic, history, comment, numbering, numberingDeterminedBy }: EpisodePage['episode']): StoryDraft => ({
  topic: topic ?? '',
  history: history ?? '',
  comment: comment ?? '',
  numbering,
  numberingDeterminedBy: numberingDeterminedBy ?? '',
})

const NAMES = {
  topic: 'topic',
  history: 'history',
  comment: 'comment',
  numbering: 'numbering',
  numberingDeterminedBy: 'determinedBy',
} as const

/** Of all that is compared here, the numbering alone is a code. */
const wordsOf = (value: unknown, language: Language): string => {
  const numbering = SPINE_NUMBERINGS.find((each) => each === value)
  return numbering ? NUMBERING_NAMES[language][numbering] : String(value)
}

const fieldOf = (refusal: Refusal) => TYPED.find((key) => isInvalidAt(refusal, key)) ?? null

export function StoryForm({ episode, onSaved }: { episode: EpisodePage['episode']; onSaved: () => void }) {
  const t = useText(storyTexts)
  const language = useLanguage()
  const describe = useDescribeEpisode()
  const refused = useRefused(describe.error, fieldOf)
  const form = useForm<StoryDraft>({ defaultValues: draftOf(episode) })
  const mine = useDraft(form)
  const { conflict, version } = useConflict({ form, mine, recorded: episode, draftOf, fields: FIELDS, onDecided: describe.reset, isSaved: describe.isSuccess })
  const save = form.handleSubmit((draft) =>
    describe.mutate({ episodeId: episode.id, version, ...draft }, { onSuccess: onSaved }),
  )
  return (
    <EntryForm
      onSubmit={save}
      isDirty={form.formState.isDirty}
      refusal={describe.error}
      problem={refused.whole}
      onEdit={describe.reset}
      conflict={
        conflict ? (
          <ConflictTable
            conflict={conflict}
            nameOf={(field) => t(NAMES[field])}
            wordsOf={(_, value) => wordsOf(value, language)}
          />
        ) : null
      }
    >
      <div className={styles.fields}>
        <FormText
          control={form.control}
          name="topic"
          label={t('topic')}
          description={t('topicHint')}
          isOptional
          problem={refused.at('topic')}
        />
        <FormText
          control={form.control}
          name="history"
          label={t('history')}
          rows={6}
          isOptional
          problem={refused.at('history')}
        />
        <FormText
          control={form.control}
          name="comment"
          label={t('comment')}
          rows={6}
          isOptional
          problem={refused.at('comment')}
        />
        <FormChoice
          control={form.control}
          name="numbering"
          label={t('numbering')}
          description={t('numberingHint')}
          isStacked
          options={SPINE_NUMBERINGS.map((value) => ({ value, label: NUMBERING_NAMES[language][value] }))}
        />
        <FormText
          control={form.control}
          name="numberingDeterminedBy"
          label={t('determinedBy')}
          description={t('determinedByHint')}
          isOptional
          problem={refused.at('numberingDeterminedBy')}
        />
      </div>
      <Actions>
        <Button kind="main" type="submit" isPending={describe.isPending}>
          {describe.isPending ? t('saving') : t('save')}
        </Button>
      </Actions>
    </EntryForm>
  )
}
