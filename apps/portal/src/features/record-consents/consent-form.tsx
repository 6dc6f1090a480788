import { consentTextInForce } from '@sebone/domain/consent/consent-text'
import { CONSENT_TEXTS } from '@sebone/domain/consent/consent-texts'
import { CONSENT_PURPOSES, isAboutOneEpisode, type ConsentPurpose } from '@sebone/domain/consent/purpose'
import { SignaturePad, type Stroke } from '@sebone/ui/signature/signature-pad'
import { LANGUAGES, type Language } from '@sebone/words/language'
import { CONSENT_EVIDENCE_NAMES, CONSENTING_PERSON_NAMES } from '@sebone/words/names/consent-evidence'
import { CONSENT_PURPOSE_NAMES } from '@sebone/words/names/consent-purpose'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useApi, type PatientPage } from '../../data/api.ts'
import type { Refusal } from '../../data/refusal.ts'
import { useClientId } from '../../data/use-client-id.ts'
import { useDraft } from '../../data/use-draft.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { usePatientPage } from '../../data/use-patient-page.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Actions } from '../../parts/actions.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryForm } from '../../parts/entry-form.tsx'
import { FormChoice } from '../../parts/form-choice.tsx'
import { FormSelect } from '../../parts/form-select.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useRefused } from '../../parts/use-refused.ts'
import { personIn, type PersonDraft } from './person-draft.ts'
import { consentTexts } from './words.ts'
import styles from './consent-list.module.css'

interface Draft extends PersonDraft {
  readonly purpose: ConsentPurpose
  readonly language: Language
  readonly agreedOn: string
  readonly physician: string
  readonly explainedOn: string
  readonly evidence: 'typedName' | 'drawnSignature' | 'paper'
  readonly document: string
}

interface Props {
  readonly patient: PatientPage['patient']
  readonly episodeId: string
  readonly onSaved: () => void
}

const EXPLAINED = ['explanationMissing', 'explanationAfterConsent']
const fieldOf = ({ code }: Refusal) => (EXPLAINED.includes(code) ? 'explainedOn' : code === 'notADate' || code === 'consentInFuture' || code === 'consentTextNotInForce' ? 'agreedOn' : null)

/** A consent at the clinic: the text as the patient reads it, who explained it, and how it was signed. */
export function ConsentForm({ patient, episodeId, onSaved }: Props) {
  const t = useText(consentTexts)
  const language = useLanguage()
  const id = useClientId()
  const api = useApi()
  const { today } = usePatientPage()
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const { data: files } = useQuery(api.attachments.list.queryOptions({ patientId: patient.id }))
  const record = useMutation(api.consents.record.mutationOptions({ onSuccess: usePatientChanged() }))
  const refused = useRefused(record.error, fieldOf)
  const form = useForm<Draft>({
    defaultValues: {
      purpose: 'treatment',
      language: patient.language,
      agreedOn: today,
      physician: '',
      explainedOn: today,
      who: 'patient',
      name: `${patient.familyName} ${patient.givenName}`,
      relationship: '',
      evidence: 'drawnSignature',
      document: '',
    },
  })
  const draft = useDraft(form)
  const isTried = form.formState.isSubmitted
  const text = consentTextInForce(draft.purpose, today, CONSENT_TEXTS)
  const isExplained = draft.purpose === 'treatment'
  const problems = {
    name: isTried && draft.name.trim() === '' ? t('nameMissing') : undefined,
    relationship: isTried && draft.relationship.trim() === '' ? t('relationshipMissing') : undefined,
    physician: isTried && draft.physician.trim() === '' ? t('explainedMissing') : undefined,
    document: isTried && draft.document === '' ? t('paperMissing') : undefined,
    signature: isTried && strokes.length === 0 ? t('signatureMissing') : undefined,
  }
  const evidenceIn = (values: Draft) => {
    if (values.evidence === 'typedName') return { kind: 'typedName' as const }
    if (values.evidence === 'paper') return values.document === '' ? null : { kind: 'paper' as const, documentId: values.document }
    return strokes.length === 0 ? null : { kind: 'drawnSignature' as const, strokes: strokes.map((stroke) => stroke.map(([x, y]): [number, number] => [x, y])) }
  }
  const save = form.handleSubmit((values) => {
    const [agreedBy, evidence] = [personIn(values), evidenceIn(values)]
    if (!agreedBy || !evidence || !text || (isExplained && values.physician.trim() === '')) return
    const { purpose, agreedOn } = values
    const explained = isExplained ? { physician: values.physician, on: values.explainedOn } : null
    const about = { id, patientId: patient.id, episodeId: isAboutOneEpisode(purpose) ? episodeId : null }
    const read = { purpose, textId: text.id, textVersion: text.version, language: values.language }
    record.mutate({ ...about, ...read, agreedBy, agreedOn, evidence, explained }, { onSuccess: onSaved })
  })
  return (
    <EntryForm
      onSubmit={save}
      isDirty={form.formState.isDirty || strokes.length > 0}
      refusal={record.error}
      problem={refused.whole}
      onEdit={record.reset}
    >
      <div className={styles.form}>
        <FormChoice
          control={form.control}
          name="purpose"
          label={t('purpose')}
          options={CONSENT_PURPOSES.map((value) => ({ value, label: CONSENT_PURPOSE_NAMES[language][value] }))}
        />
        <FormChoice
          control={form.control}
          name="language"
          label={t('language')}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        />
        {text ? (
          <section lang={draft.language} className={styles.text} aria-label={text.title[draft.language]}>
            <h3>{text.title[draft.language]}</h3>
            {text.paragraphs[draft.language].length > 0 ? (
              <ul>
                {text.paragraphs[draft.language].map((paragraph) => (
                  <li key={paragraph}>{paragraph}</li>
                ))}
              </ul>
            ) : null}
            <p className={styles.sentence}>{text.agreement[draft.language]}</p>
          </section>
        ) : (
          <Notice kind="caution">
            <p>{t('noText')}</p>
          </Notice>
        )}
        {isExplained ? (
          <div className={styles.pair}>
            <FormText control={form.control} name="physician" label={t('explainedBy')} problem={problems.physician} />
            <FormText control={form.control} name="explainedOn" label={t('explainedOn')} problem={refused.at('explainedOn')} />
          </div>
        ) : null}
        <FormChoice
          control={form.control}
          name="who"
          label={t('who')}
          options={(['patient', 'representative'] as const).map((value) => ({ value, label: CONSENTING_PERSON_NAMES[language][value] }))}
        />
        <div className={styles.pair}>
          <FormText control={form.control} name="name" label={t('name')} problem={problems.name} />
          {draft.who === 'representative' ? (
            <FormText control={form.control} name="relationship" label={t('relationship')} problem={problems.relationship} />
          ) : (
            <FormText control={form.control} name="agreedOn" label={t('agreedOn')} problem={refused.at('agreedOn')} />
          )}
        </div>
        <FormChoice
          control={form.control}
          name="evidence"
          label={t('evidence')}
          options={(['drawnSignature', 'typedName', 'paper'] as const).map((value) => ({ value, label: CONSENT_EVIDENCE_NAMES[language][value] }))}
        />
        {draft.evidence === 'drawnSignature' ? (
          <div className={styles.sign}>
            <SignaturePad strokes={strokes} onChange={setStrokes} label={t('drawn')} />
            {problems.signature ? <p className={styles.problem}>{problems.signature}</p> : null}
            {strokes.length > 0 ? (
              <Button kind="quiet" onPress={() => setStrokes([])}>
                {t('clear')}
              </Button>
            ) : null}
          </div>
        ) : null}
        {draft.evidence === 'paper' ? (
          <FormSelect
            control={form.control}
            name="document"
            label={t('paper')}
            placeholder={t('choosePaper')}
            options={(files ?? []).map((file) => ({ value: file.id, label: file.name }))}
            problem={problems.document ?? (files?.length === 0 ? t('paperMissing') : undefined)}
          />
        ) : null}
        <Actions>
          <Button kind="main" type="submit" isPending={record.isPending}>
            {record.isPending ? t('saving') : t('save')}
          </Button>
        </Actions>
      </div>
    </EntryForm>
  )
}
