import { addDays, isBefore, readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { refusalSentence, type StaffRefusal } from '@sebone/words/staff/refusals'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import type { SettingLine } from '../../data/api.ts'
import { refusalOf } from '../../data/refusal.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FieldGroup } from '../../parts/field-group.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Section } from '../../parts/section.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { settingsTexts } from './words.ts'
import styles from './decide-form.module.css'

export interface Decision<D> {
  readonly id: string
  readonly validFrom: string
  readonly reason: string
  readonly revision: number
  readonly draft: D
}

interface Props<D, P> {
  readonly line: SettingLine<unknown>
  /** For facts of treatments, which may be followed by other rules from a past day on. */
  readonly mayStartInPast?: boolean
  readonly isDirty: boolean
  /** What is typed, as it would be sent; null where the fields say what is wrong with it. */
  readonly read: () => D | null
  /** Asks what it would change. */
  readonly ask: (draft: D, validFrom: string) => Promise<P>
  readonly show: (preview: P) => ReactNode
  readonly save: (decision: Decision<D>) => Promise<unknown>
  readonly onSaved: () => void
  readonly onLeave: () => void
  readonly children: ReactNode
}

const DAY_CODES = ['notADate', 'settingStartsInPast', 'settingUsedOn']
const fieldOf = ({ code }: { readonly code: string }) =>
  DAY_CODES.includes(code) ? 'validFrom' : code === 'reasonMissing' ? 'reason' : null

/** A new version: what it says, from when and why; then what it would change; then the decision. */
export function DecideForm<D, P>({ line, mayStartInPast = false, isDirty, read, ask, show, save, ...rest }: Props<D, P>) {
  const t = useText(settingsTexts)
  const language = useLanguage()
  const id = useClientId()
  const form = useForm({ defaultValues: { validFrom: String(addDays(line.today, 1)), reason: '' } })
  const { validFrom, reason } = useDraft(form)
  const [tries, setTries] = useState(0)
  const [isWrong, setIsWrong] = useState(false)
  const looking = useMutation({ mutationFn: ({ draft, from }: { draft: D; from: string }) => ask(draft, from) })
  const saving = useMutation({ mutationFn: save })
  const error = saving.error ?? looking.error
  const refused = useRefused(error, fieldOf)
  const isStale = error !== null && refusalOf(error).code === 'staleVersion'

  const day = readCalendarDate(validFrom)
  const dayRefusal: StaffRefusal | null = !day.ok
    ? day.error
    : !mayStartInPast && isBefore(day.value, line.today)
      ? { code: 'settingStartsInPast', earliest: line.today }
      : null
  const draft = dayRefusal ? null : read()
  const seen = looking.data !== undefined ? (looking.variables ?? null) : null
  const isFresh = seen !== null && JSON.stringify([seen.draft, seen.from]) === JSON.stringify([draft, validFrom])
  const tryAgain = () => {
    setTries(tries + 1)
    setIsWrong(draft === null)
    saving.reset()
    return draft
  }
  const look = () => {
    const typed = tryAgain()
    if (typed !== null) looking.mutate({ draft: typed, from: validFrom })
  }
  const decide = () => {
    const typed = tryAgain()
    if (typed !== null) saving.mutate({ id, validFrom, reason, revision: line.revision, draft: typed }, { onSuccess: rest.onSaved })
  }
  return (
    <EntryForm
      onSubmit={(event) => {
        event.preventDefault()
        if (isFresh) decide()
        else look()
      }}
      isDirty={isDirty || form.formState.isDirty}
      refusal={error ?? (isWrong ? tries : null)}
      problem={isStale ? t('stale') : (refused.whole ?? (isWrong && draft === null ? t('somethingWrong') : null))}
      onEdit={() => saving.reset()}
    >
      {rest.children}
      <FieldGroup name={t('decision')}>
        <FormText
          control={form.control}
          name="validFrom"
          label={t('validFrom')}
          description={mayStartInPast ? t('validFromAnyHint') : t('validFromHint')}
          problem={refused.at('validFrom') ?? (isWrong && dayRefusal ? refusalSentence(dayRefusal, language) : undefined)}
        />
        <FormText
          control={form.control}
          name="reason"
          label={t('reason')}
          description={t('reasonHint')}
          rows={2}
          problem={refused.at('reason')}
        />
      </FieldGroup>
      {isFresh && looking.data !== undefined ? (
        <div className={styles.preview}>
          <Section heading={t('whatChanges')}>{show(looking.data)}</Section>
        </div>
      ) : null}
      {seen !== null && !isFresh ? (
        <Notice kind="plain">
          <p>{t('lookAgain')}</p>
        </Notice>
      ) : null}
      <Actions>
        {isFresh ? (
          <Button kind="main" type="submit" isPending={saving.isPending}>
            {saving.isPending ? t('saving') : t('save')}
          </Button>
        ) : (
          <Button kind="main" type="submit" isPending={looking.isPending}>
            {looking.isPending ? t('showing') : t('show')}
          </Button>
        )}
        <Button onPress={rest.onLeave}>{t('giveUp')}</Button>
      </Actions>
    </EntryForm>
  )
}
