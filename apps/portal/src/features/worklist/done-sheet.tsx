import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { isPausing, quietUntil, type WorklistAct } from '@sebone/domain/worklist/worklist-act'
import { WORKLIST_ACT_NAMES } from '@sebone/words/names/worklist'
import { pauseSentence, worklistSentences } from '@sebone/words/staff/worklist'
import { useForm } from 'react-hook-form'
import type { WorklistRow } from '../../data/api.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useSay } from '../../parts/said.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { useAct } from './use-act.ts'
import { usePossibleActs } from './use-possible-acts.ts'
import { worklistTexts } from './words.ts'
import styles from './done-sheet.module.css'

interface Props {
  readonly row: WorklistRow
  readonly today: CalendarDate
  readonly onClose: () => void
}

/** What was done, in one choice and a word; saving it takes the person off the list. */
export function DoneSheet({ row, today, onClose }: Props) {
  const t = useText(worklistTexts)
  const language = useLanguage()
  const may = useMay()
  const say = useSay()
  const id = useClientId()
  const acts = usePossibleActs(row)
  const act = useAct()
  const refused = useRefused(act.error, () => null)
  const form = useForm<{ act: WorklistAct; note: string }>({ defaultValues: { act: acts[0] ?? 'notReached', note: '' } })
  const { act: chosen } = useDraft(form)
  const name = `${row.person.familyName} ${row.person.givenName}`
  const until = quietUntil(chosen, today)
  const isUnanswered = row.section === 'overdue' || row.section === 'dueThisWeek'
  const save = form.handleSubmit(({ act: done, note }) =>
    act.mutate(
      { id, row, act: done, note },
      {
        onSuccess: () => {
          say(t('saved', { name }))
          onClose()
        },
      },
    ),
  )
  return (
    <Sheet title={name} isOpen onClose={onClose}>
      <ul className={styles.why}>
        {worklistSentences(row.items, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {row.worry === null ? null : (
        <blockquote className={styles.worry} lang={row.person.language}>
          {row.worry}
        </blockquote>
      )}
      {row.person.phone === null ? null : (
        <a className={styles.phone} href={`tel:${row.person.phone}`}>
          {row.person.phone}
        </a>
      )}
      {refused.whole === null ? null : (
        <Notice kind="alert">
          <p role="alert">{refused.whole}</p>
        </Notice>
      )}
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <FormChoice
          control={form.control}
          name="act"
          label={t('whatWasDone')}
          isStacked
          options={acts.map((value) => ({ value, label: WORKLIST_ACT_NAMES[language][value] }))}
        />
        <FormText
          control={form.control}
          name="note"
          rules={isPausing(chosen) ? {} : { required: true }}
          label={t('note')}
          description={t('noteHint')}
          isOptional={isPausing(chosen)}
          rows={3}
          problem={form.formState.errors.note ? t('noteNeeded') : undefined}
        >
          <p className={styles.then}>{isPausing(chosen) && until !== null ? pauseSentence(chosen, until, language) : t('settles')}</p>
        </FormText>
        <Actions>
          <Button kind="main" type="submit" isPending={act.isPending}>
            {act.isPending ? t('saving') : t('save')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {isUnanswered && may('assessments:write') ? (
            <LinkButton kind="quiet" to="/patients/$patientId/follow-up" params={{ patientId: row.person.id }} search={{ episode: row.episodeId }}>
              {t('enterInstead')}
            </LinkButton>
          ) : null}
        </Actions>
      </form>
    </Sheet>
  )
}
