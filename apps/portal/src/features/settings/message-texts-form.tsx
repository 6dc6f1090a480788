import { checkMessageTexts, type MessagePart } from '@sebone/domain/message/check-message-texts'
import { DEFAULT_MESSAGE_TEXTS } from '@sebone/domain/message/default-message-texts'
import {
  lengthOf,
  MESSAGE_KINDS,
  NEEDED_PLACEHOLDERS,
  PLACEHOLDERS,
  type MessageKind,
  type MessageTexts,
  type Placeholder,
} from '@sebone/domain/message/message-text'
import { LANGUAGES, type Language } from '@sebone/words/language'
import { LANGUAGE_NAMES } from '@sebone/words/names/language'
import { listOf } from '@sebone/words/names/list'
import { MESSAGE_KIND_NAMES, PLACEHOLDER_NAMES } from '@sebone/words/names/message'
import { refusalSentence } from '@sebone/words/staff/refusals'
import { useForm } from 'react-hook-form'
import { useApiClient, type SettingLine } from '../../data/api.ts'
import { useDraft } from '../../data/use-draft.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Echo } from '../../parts/echo.tsx'
import { FormText } from '../../parts/form-text.tsx'
import { Section } from '../../parts/section.tsx'
import { DecideForm } from './decide-form.tsx'
import { MessageSample } from './message-sample.tsx'
import { messageTextsTexts } from './message-texts-words.ts'
import { inForce, latest } from './setting-version.ts'
import { useDecide } from './use-decide.ts'
import { usePhone } from './use-phone.ts'
import { settingsTexts } from './words.ts'
import styles from './messages.module.css'

interface Props {
  readonly line: SettingLine<MessageTexts>
  readonly onSaved: () => void
  readonly onLeave: () => void
}

export function MessageTextsForm({ line, ...ways }: Props) {
  const t = useText(messageTextsTexts)
  const all = useText(settingsTexts)
  const language = useLanguage()
  const client = useApiClient()
  const phone = usePhone()
  const before = latest(line)?.content ?? DEFAULT_MESSAGE_TEXTS
  const form = useForm<MessageTexts>({ defaultValues: before })
  const texts = structuredClone(useDraft(form))
  const checked = checkMessageTexts(texts)
  const problems = checked.ok ? [] : checked.error
  const problemAt = (kind: MessageKind, lang: Language, part: MessagePart) => {
    const own = problems.filter((one) => one.kind === kind && one.language === lang && one.part === part)
    return own.length === 0 ? undefined : own.map((one) => refusalSentence(one, language)).join(' ')
  }
  const nameOf = (kind: MessageKind, lang: Language) =>
    t('inLanguage', { kind: MESSAGE_KIND_NAMES[language][kind], language: LANGUAGE_NAMES[lang] })
  const named = (kind: MessageKind, placeholder: Placeholder) => {
    const name = `{${placeholder}} ${PLACEHOLDER_NAMES[language][placeholder]}`
    return NEEDED_PLACEHOLDERS[kind].includes(placeholder) ? t('needed', { name }) : name
  }
  const now = inForce(line)?.content ?? before
  const changed = MESSAGE_KINDS.flatMap((kind) => LANGUAGES.map((lang) => [kind, lang] as const)).filter(
    ([kind, lang]) => JSON.stringify(now[kind][lang]) !== JSON.stringify(texts[kind][lang]),
  )
  const save = useDecide(client.settings.messageTexts.plan.mutate)
  return (
    <DecideForm
      line={line}
      isDirty={form.formState.isDirty}
      read={() => (checked.ok ? texts : null)}
      ask={async () => changed}
      show={() =>
        changed.length === 0 ? (
          <p>{t('same')}</p>
        ) : (
          <>
            <p>{t('changed', { names: listOf(changed.map(([kind, lang]) => nameOf(kind, lang)), language) })}</p>
            {changed.map(([kind, lang]) => (
              <div key={`${kind} ${lang}`} className={styles.one}>
                <h3 className={styles.name}>{nameOf(kind, lang)}</h3>
                <div className={styles.pair}>
                  <div>
                    <p className={styles.placeholders}>{all('before')}</p>
                    <MessageSample text={now[kind][lang]} language={lang} phone={phone} />
                  </div>
                  <div>
                    <p className={styles.placeholders}>{all('after')}</p>
                    <MessageSample text={texts[kind][lang]} language={lang} phone={phone} />
                  </div>
                </div>
              </div>
            ))}
          </>
        )
      }
      save={save}
      {...ways}
    >
      {MESSAGE_KINDS.map((kind) => (
        <Section key={kind} heading={MESSAGE_KIND_NAMES[language][kind]}>
          <p className={styles.placeholders}>
            {t('placeholders', { names: listOf(PLACEHOLDERS.map((placeholder) => named(kind, placeholder)), language) })}
          </p>
          {LANGUAGES.toReversed().map((lang) => (
            <div key={lang} className={styles.pair}>
              <div className={styles.fields} role="group" aria-label={nameOf(kind, lang)}>
                <FormText
                  control={form.control}
                  name={`${kind}.${lang}.subject`}
                  label={`${LANGUAGE_NAMES[lang]} – ${t('subject')}`}
                  lang={lang}
                  problem={problemAt(kind, lang, 'subject')}
                />
                <FormText
                  control={form.control}
                  name={`${kind}.${lang}.body`}
                  label={`${LANGUAGE_NAMES[lang]} – ${t('body')}`}
                  rows={9}
                  lang={lang}
                  problem={problemAt(kind, lang, 'body')}
                >
                  <Echo>{t('length', { count: lengthOf(texts[kind][lang].body) })}</Echo>
                </FormText>
              </div>
              <MessageSample text={texts[kind][lang]} language={lang} phone={phone} />
            </div>
          ))}
        </Section>
      ))}
    </DecideForm>
  )
}
