import { useMutation } from '@tanstack/react-query'
import { INSTRUMENT_LANGUAGES } from '@sebone/domain/instrument/definition'
import { readLicence, type LicenceField, type LicenceRefusal, type TypedLicence } from '@sebone/domain/instrument/licence/read-licence'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { refusalSentence } from '@sebone/words/staff/refusals'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useApiClient, type Api } from '../../data/api.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useSay } from '../../parts/said.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Tick } from '../../parts/tick.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { instrumentsTexts } from './instruments-words.ts'
import { useDecide } from './use-decide.ts'
import styles from './instruments.module.css'

export type InstrumentFacts = inferOutput<Api['settings']['instruments']['page']>

const fieldOf = (refusal: LicenceRefusal): LicenceField => (refusal.code === 'licenceReversed' ? 'until' : refusal.field)

export function LicenceForm({ page, onClose }: { page: InstrumentFacts; onClose: () => void }) {
  const t = useText(instrumentsTexts)
  const language = useLanguage()
  const say = useSay()
  const client = useApiClient()
  const id = useClientId()
  const { instrument, licences, today } = page
  const known = instrument.licence
  const form = useForm<TypedLicence & { reason: string }>({
    defaultValues: {
      licensee: known?.licensee ?? '',
      reference: known?.reference ?? '',
      languages: known?.languages ?? [],
      from: known?.validFrom ?? today,
      until: known?.validTo ?? '',
      reason: '',
    },
  })
  const [problems, setProblems] = useState<readonly LicenceRefusal[]>([])
  const recording = useMutation({ mutationFn: useDecide(client.settings.instruments.recordLicence.mutate) })
  const refused = useRefused(recording.error, ({ code }) => (code === 'reasonMissing' ? 'reason' : null))
  const problemAt = (field: LicenceField) => {
    const found = problems.find((problem) => fieldOf(problem) === field)
    return found ? refusalSentence(found, language) : undefined
  }
  const save = form.handleSubmit(({ reason, ...draft }) => {
    const read = readLicence(instrument.id, draft)
    setProblems(read.ok ? [] : read.error)
    if (!read.ok) return
    recording.mutate(
      { instrument: instrument.id, id, reason, revision: licences.revision, draft },
      {
        onSuccess: () => {
          say(t('licenceSaved'))
          onClose()
        },
      },
    )
  })
  const languageProblem = problemAt('languages')
  return (
    <Sheet title={t('recordLicence')} isOpen onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={save}>
        {refused.whole === null ? null : (
          <Notice kind="alert">
            <p role="alert">{refused.whole}</p>
          </Notice>
        )}
        <FormText control={form.control} name="licensee" label={t('licensee')} description={t('licenseeHint')} problem={problemAt('licensee')} />
        <FormText control={form.control} name="reference" label={t('reference')} description={t('referenceHint')} problem={problemAt('reference')} />
        <Controller
          control={form.control}
          name="languages"
          render={({ field }) => (
            <div role="group" aria-label={t('licensedLanguages')}>
              <strong>{t('licensedLanguages')}</strong>
              <div className={styles.ticks}>
                {INSTRUMENT_LANGUAGES.map((each) => (
                  <Tick
                    key={each}
                    isSelected={field.value.includes(each)}
                    onChange={(isIn) => field.onChange(INSTRUMENT_LANGUAGES.filter((one) => (one === each ? isIn : field.value.includes(one))))}
                  >
                    {LANGUAGE_NAMES[each]}
                  </Tick>
                ))}
              </div>
              {languageProblem ? <Notice kind="alert"><p>{languageProblem}</p></Notice> : null}
            </div>
          )}
        />
        <FormText control={form.control} name="from" label={t('from')} description={t('dayHint')} problem={problemAt('from')} />
        <FormText control={form.control} name="until" label={t('untilField')} description={t('untilHint')} isOptional problem={problemAt('until')} />
        <FormText control={form.control} name="reason" label={t('reason')} rows={2} problem={refused.at('reason')} />
        <Actions>
          <Button kind="main" type="submit" isPending={recording.isPending}>
            {recording.isPending ? t('saving') : t('save')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </Actions>
      </form>
    </Sheet>
  )
}
