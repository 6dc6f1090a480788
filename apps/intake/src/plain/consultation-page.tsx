import { consultationSentence, type ConsultationRefusalCode } from '@sebone/words/patient/consultation-refusal'
import buttons from '../frame/buttons.module.css'
import { ErrorSummary } from '../frame/error-summary.tsx'
import { FieldError } from '../frame/field-error.tsx'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import { pathTo } from '../page-address.ts'
import fields from '../pages/consents-page.module.css'
import { NameField } from '../pages/name-field.tsx'
import type { ConsultationPage as Consultation } from './plain-page.ts'
import { PLAIN_TEXT } from './plain-text.ts'
import styles from './plain.module.css'

const FIELD_OF: Readonly<Record<ConsultationRefusalCode, 'name' | 'phone' | 'email' | 'complaint' | null>> = {
  nameMissing: 'name',
  nameTooLong: 'name',
  nameUnreadable: 'name',
  contactMissing: 'phone',
  phoneTooLong: 'phone',
  phoneUnreadable: 'phone',
  emailTooLong: 'email',
  emailUnreadable: 'email',
  complaintMissing: 'complaint',
  complaintTooLong: 'complaint',
  complaintUnreadable: 'complaint',
  notFound: null,
  tooManyRequests: null,
}

/** For somebody without a link. Nothing about anybody who is a patient can be learned here. */
export function ConsultationPage({ page }: { readonly page: Consultation }) {
  const language = useLanguage()
  const { clinic, typed, refusal } = page
  const text = PLAIN_TEXT[language]
  const sentence = refusal && consultationSentence(refusal, language)
  const at = refusal && FIELD_OF[refusal.code]
  const errorAt = (field: string) => (at === field ? sentence : null)
  return (
    <PageFrame
      clinic={clinic}
      action={pathTo.consultation(clinic.slug, language)}
      languageSwitch={{ to: pathTo.consultation(clinic.slug, otherLanguage(language)), keepsForm: true }}
    >
      <ErrorSummary of={refusal} complaints={sentence === null ? [] : [{ field: at, sentence }]} />
      <h1 tabIndex={-1}>{text.consultationTitle}</h1>
      <p className={styles.hint}>{text.consultationHint}</p>
      <p className={styles.urgent}>{text.urgent}</p>
      <input type="hidden" name="id" value={typed.id} />
      <NameField field="name" label={text.name} hint={null} typed={typed.name} error={errorAt('name')} />
      <NameField field="phone" label={text.phone} hint={text.phoneHint} typed={typed.phone} error={errorAt('phone')} />
      <NameField field="email" label={text.email} hint={null} typed={typed.email} error={errorAt('email')} />
      <div className={fields.field}>
        <label htmlFor="complaint">{text.complaint}</label>
        <p id="complaint-hint" className={styles.hint}>
          {text.complaintHint}
        </p>
        <FieldError id="complaint-error" sentence={errorAt('complaint')} />
        <textarea
          id="complaint"
          name="complaint"
          rows={6}
          defaultValue={typed.complaint}
          className={styles.area}
          aria-describedby={at === 'complaint' ? 'complaint-hint complaint-error' : 'complaint-hint'}
          aria-invalid={at === 'complaint' ? true : undefined}
        />
      </div>
      <div className={buttons.row}>
        <button type="submit" name="go" value="continue" className={buttons.primary}>
          {text.consultationSend}
        </button>
      </div>
    </PageFrame>
  )
}
