import { ChoiceField } from '@sebone/ui/item-field/choice-field'
import type { SingleChoiceItem, Wording } from '@sebone/domain/instrument/definition'
import { pathBeforeEnd } from '../flow.ts'
import { BackLink } from '../frame/back-link.tsx'
import { ErrorSummary } from '../frame/error-summary.tsx'
import { PageFrame } from '../frame/page-frame.tsx'
import { useLanguage, useText } from '../language/language-context.ts'
import { otherLanguage } from '../language/other-language.ts'
import type { TextKey } from '../language/text-en.ts'
import { TEXT } from '../language/text.ts'
import { CHANGE_QUERY, pathTo } from '../page-address.ts'
import type { ConsentField, ConsentsPage as Consents } from '../page.ts'
import { consentComplaint } from './consent-complaint.ts'
import styles from './consents-page.module.css'
import { NameField } from './name-field.tsx'
import { SavedNote } from './saved-note.tsx'
import { SignatureField } from './signature-field.tsx'
import { StepButtons } from './step-buttons.tsx'

const wording = (key: TextKey): Wording => ({ en: TEXT.en(key), ja: TEXT.ja(key) })

/** A choice of the interface, drawn like every other. */
const choiceOf = (key: string, question: Wording, options: readonly (readonly [code: string, text: TextKey])[]): SingleChoiceItem => ({
  key,
  kind: 'singleChoice',
  question,
  options: options.map(([code, text]) => ({ code, label: wording(text) })),
  offersNotSure: false,
})

const YES_OR_NO = [
  ['yes', 'consentYes'],
  ['no', 'consentNo'],
] as const
const WHO = [
  ['patient', 'consentByPatient'],
  ['representative', 'consentByFamily'],
] as const

/** Consents one by one, each with its own sentence, and who gives them. The treatment is none of them. */
export function ConsentsPage({ page }: { readonly page: Consents }) {
  const language = useLanguage()
  const text = useText()
  const { form, typed, problems, isChange } = page
  const { slug } = form.clinic
  const address = (shown: typeof language) => pathTo.consents(slug, shown) + (isChange ? CHANGE_QUERY : '')
  const errorAt = (field: ConsentField) => {
    const problem = problems.find((each) => each.field === field)
    return problem ? consentComplaint(problem, language).sentence : null
  }
  return (
    <PageFrame
      clinic={form.clinic}
      action={address(language)}
      languageSwitch={{ to: address(otherLanguage(language)), keepsForm: true }}
      definition={form.definition}
    >
      <BackLink to={isChange ? pathTo.checkAnswers(slug, language) : pathBeforeEnd(form, language)} />
      <ErrorSummary of={problems} complaints={problems.map((problem) => consentComplaint(problem, language))} />
      <h1 tabIndex={-1}>{text('consentsTitle')}</h1>
      <p className={styles.hint}>{text('consentsHint')}</p>
      {form.consents.asked.map((asked) => (
        <section key={asked.purpose} className={styles.consent}>
          {asked.paragraphs[language].map((paragraph) => (
            <p key={paragraph} className={styles.paragraph}>
              {paragraph}
            </p>
          ))}
          <ChoiceField
            item={{ ...choiceOf(asked.purpose, asked.title, YES_OR_NO), hint: asked.agreement }}
            language={language}
            name={asked.purpose}
            heading="h2"
            chosen={[typed[asked.purpose === 'data' ? 'data' : 'messages']]}
            error={errorAt(asked.purpose === 'data' ? 'data' : 'messages')}
          />
        </section>
      ))}
      <div className={styles.consent}>
        <ChoiceField
          item={choiceOf('agreedBy', wording('consentWhoTitle'), WHO)}
          language={language}
          name="agreedBy"
          heading="h2"
          chosen={[typed.agreedBy]}
          error={errorAt('agreedBy')}
        />
      </div>
      <NameField field="name" label={text('consentName')} hint={null} typed={typed.name} error={errorAt('name')} />
      <NameField
        field="relationship"
        label={text('consentRelationship')}
        hint={text('consentRelationshipHint')}
        typed={typed.relationship}
        error={errorAt('relationship')}
      />
      <SignatureField typed={typed.signature} />
      <p className={styles.withdraw}>{text('consentWithdraw')}</p>
      <StepButtons />
      <SavedNote at={form.savedAt} now={page.now} timeZone={form.timeZone} />
    </PageFrame>
  )
}
