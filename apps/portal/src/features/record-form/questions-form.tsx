import { factsToAsk } from '@sebone/domain/episode/may-be-pregnant'
import { REGION_IDS } from '@sebone/domain/extent/region'
import { COLLECTION_MODES } from '@sebone/domain/follow-up/assessment'
import type { Answers } from '@sebone/domain/instrument/answer'
import type { AnswerRefusal } from '@sebone/domain/instrument/answer-refusal'
import { formModelOf } from '@sebone/domain/instrument/output/form-model'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { FULL_CHECK_IN } from '@sebone/domain/instrument/own/full-check-in'
import { ItemField } from '@sebone/ui/item-field/item-field'
import { readTypedPage } from '@sebone/ui/item-field/read-typed'
import { typedIn } from '@sebone/ui/item-field/typed-form'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { answerSentence } from '@sebone/words/patient/answer-refusal'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import { useForm } from 'react-hook-form'
import { useApi, type EpisodePage } from '../../data/api.ts'
import { newId } from '../../data/new-id.ts'
import { refusalOf } from '../../data/refusal.ts'
import { useDraft } from '../../data/use-draft.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { usePatientPage } from '../../data/use-patient-page.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { LeaveGuard } from '../../parts/leave-guard.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import type { Chosen } from './form-choices.tsx'
import { answerProblemsIn } from './answer-problems-in.ts'
import { formTexts } from './words.ts'
import styles from './form-page.module.css'

const REGIONS: ReadonlySet<string> = new Set(REGION_IDS)
const MODES = COLLECTION_MODES.filter((mode) => mode !== 'web')
const DATE = ['notADate', 'dateInFuture', 'answerBeforeBirth', 'followUpBeforeTreatment']
const ON = { phone: 'on', paper: 'onPaper', inPerson: 'onInPerson' } as const

interface Props {
  readonly episode: EpisodePage
  readonly chosen: Chosen
  readonly onSaved: () => void
}

/** The questions of a definition, each appearing when the answers so far ask for it; the form itself holds the answers. */
export function QuestionsForm({ episode, chosen: { form: which, point, language: asked }, onSaved }: Props) {
  const t = useText(formTexts)
  const language = useLanguage()
  const { today, patient } = usePatientPage()
  const fields = useRef<HTMLFormElement>(null)
  const [ids] = useState(() => ({ id: newId(), requestId: newId(), responseId: newId() }))
  const [answers, setAnswers] = useState<Answers>({})
  const [problems, setProblems] = useState<readonly AnswerRefusal[]>([])
  const [isTouched, setTouched] = useState(false)
  const stated = useForm({ defaultValues: { mode: 'phone' as (typeof MODES)[number], answeredOn: today as string, note: '' } })
  const record = useMutation(useApi().assessments.recordForm.mutationOptions({ onSuccess: usePatientChanged() }))
  const refused = useRefused(record.error, ({ code }) => (DATE.includes(code) ? ('answeredOn' as const) : code === 'answersIncomplete' ? ('answers' as const) : null))
  const definition = which === 'firstIntake' ? FIRST_INTAKE : FULL_CHECK_IN
  const lacking = factsToAsk(patient, today)
  const setting = { point, treatment: episode.procedures.length > 0 ? 'after' : 'before', lacking } as const
  const { parts } = formModelOf(definition, answers, setting)
  const items = parts.flatMap(({ pages }) => pages.flatMap((page) => page.items))
  const questionOf = (item: string) => definition.items.find(({ key }) => key === item)?.question[language] ?? item
  const readFields = (isPartial: boolean) => {
    const typed = typedIn(items, new FormData(fields.current ?? undefined))
    return readTypedPage(items, typed, { today, regionIds: REGIONS }, isPartial)
  }
  const follow = () => {
    setTouched(true)
    const read = items.reduce<Answers>((sum, item) => {
      const one = readTypedPage([item], typedIn([item], new FormData(fields.current ?? undefined)), { today, regionIds: REGIONS }, true)
      return one.ok ? { ...sum, ...one.value.answers } : sum
    }, {})
    setAnswers(read)
  }
  const open = episode.requests.find(
    (request) => request.point === point && request.submittedAt === null && request.instrument.id === definition.id && request.instrument.version === definition.version,
  )
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const read = readFields(false)
    if (!read.ok) return setProblems(read.error)
    setProblems([])
    const { mode, answeredOn, note } = stated.getValues()
    const of = { ...ids, requestId: open?.id ?? ids.requestId, episodeId: episode.episode.id }
    const form = { point, definition: { id: definition.id, version: definition.version }, answers: { ...read.value.sent }, language: asked }
    record.mutate(
      { ...of, ...form, mode, answeredOn, note },
      {
        onSuccess: () => {
          setTouched(false)
          onSaved()
        },
        onError: (error) => setProblems(answerProblemsIn(refusalOf(error))),
      },
    )
  }
  const { mode: how } = useDraft(stated)
  return (
    <form ref={fields} noValidate onSubmit={save} onChange={follow} onInput={record.reset} className={styles.form}>
      {refused.whole === null ? null : (
        <div role="alert">
          <Notice kind="alert">
            <p>{refused.whole}</p>
          </Notice>
        </div>
      )}
      {problems.length === 0 ? null : (
        <div role="alert">
          <Notice kind="alert">
            <p>{t('problems', { count: problems.length })}</p>
            <ul>
              {problems.map((problem) => (
                <li key={`${problem.code} ${problem.item}`}>
                  <a href={`#${problem.item}`}>{questionOf(problem.item)}</a> {answerSentence(problem, language)}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <div className={styles.stated}>
        <FormChoice control={stated.control} name="mode" label={t('mode')} options={MODES.map((value) => ({ value, label: MODE_NAMES[language][value] }))} />
        <FormText control={stated.control} name="answeredOn" label={t(ON[how])} problem={refused.at('answeredOn')} />
      </div>
      {parts.map((part) => (
        <section key={part.key} lang={asked} className={styles.part}>
          <h2>{part.title[asked]}</h2>
          {part.pages.flatMap((page) =>
            page.items.map((item) => {
              const problem = problems.find((each) => each.item === item.key)
              return (
                <ItemField
                  key={item.key}
                  item={item}
                  language={asked}
                  typed={{}}
                  today={today}
                  heading="h3"
                  error={problem ? { sentence: answerSentence(problem, language), part: 'field' in problem ? problem.field : null } : null}
                />
              )
            }),
          )}
        </section>
      ))}
      <FormText control={stated.control} name="note" label={t('note')} description={t('noteHint')} rows={2} isOptional />
      <Actions>
        <Button kind="main" type="submit" isPending={record.isPending}>
          {record.isPending ? t('saving') : t('save')}
        </Button>
        <span className={styles.code}>{t('code', { id: definition.id, version: definition.version })}</span>
      </Actions>
      <LeaveGuard isDirty={isTouched && !record.isSuccess} />
    </form>
  )
}
