import { COLLECTION_MODES, type CollectionMode } from '@sebone/domain/follow-up/assessment'
import { CONSENTING_PERSON_NAMES } from '@sebone/words/names/consent-evidence'
import { MODE_NAMES } from '@sebone/words/names/mode'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useApi, type PatientPage } from '../../data/api.ts'
import { useDraft } from '../../data/use-draft.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { usePatientPage } from '../../data/use-patient-page.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useSay } from '../../parts/said.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { personIn, type PersonDraft } from './person-draft.ts'
import { consentTexts } from './words.ts'

interface Draft extends PersonDraft {
  readonly on: string
  readonly how: CollectionMode
}

const DATE = ['notADate', 'withdrawalBeforeConsent', 'withdrawalInFuture']

export function WithdrawConsent({ consent, onClose }: { consent: PatientPage['consents'][number]; onClose: () => void }) {
  const t = useText(consentTexts)
  const say = useSay()
  const language = useLanguage()
  const { today, patient } = usePatientPage()
  const withdraw = useMutation(useApi().consents.withdraw.mutationOptions({ onSuccess: usePatientChanged() }))
  const refused = useRefused(withdraw.error, ({ code }) => (DATE.includes(code) ? ('on' as const) : null))
  const form = useForm<Draft>({
    defaultValues: { on: today, how: 'inPerson', who: 'patient', name: `${patient.familyName} ${patient.givenName}`, relationship: '' },
  })
  const draft = useDraft(form)
  const isTried = form.formState.isSubmitted
  const save = form.handleSubmit(({ on, how, ...person }) => {
    const by = personIn(person)
    if (!by) return
    withdraw.mutate(
      { consentId: consent.id, on, how, by },
      {
        onSuccess: () => {
          onClose()
          say(t('isWithdrawn'))
        },
      },
    )
  })
  return (
    <Sheet title={t('withdrawTitle')} isOpen onClose={onClose}>
      <form noValidate onSubmit={save} onInput={withdraw.reset}>
        {refused.whole === null ? null : (
          <Notice kind="alert">
            <p role="alert">{refused.whole}</p>
          </Notice>
        )}
        <p>{t('withdrawBody')}</p>
        <FormText control={form.control} name="on" label={t('withdrawOn')} problem={refused.at('on')} />
        <FormChoice
          control={form.control}
          name="how"
          label={t('withdrawHow')}
          options={COLLECTION_MODES.map((value) => ({ value, label: MODE_NAMES[language][value] }))}
        />
        <FormChoice
          control={form.control}
          name="who"
          label={t('who')}
          options={(['patient', 'representative'] as const).map((value) => ({ value, label: CONSENTING_PERSON_NAMES[language][value] }))}
        />
        <FormText control={form.control} name="name" label={t('name')} problem={isTried && draft.name.trim() === '' ? t('nameMissing') : undefined} />
        {draft.who === 'representative' ? (
          <FormText
            control={form.control}
            name="relationship"
            label={t('relationship')}
            problem={isTried && draft.relationship.trim() === '' ? t('relationshipMissing') : undefined}
          />
        ) : null}
        <Actions>
          <Button kind="danger" type="submit" isPending={withdraw.isPending}>
            {withdraw.isPending ? t('withdrawing') : t('withdraw')}
          </Button>
          <Button onPress={onClose}>{t('keep')}</Button>
        </Actions>
      </form>
    </Sheet>
  )
}
