import { useQuery } from '@tanstack/react-query'
import { fillIn, type MessageKind } from '@sebone/domain/message/message-text'
import type { Language } from '@sebone/words/language'
import { MESSAGE_KIND_NAMES } from '@sebone/words/names/message'
import { useApi, type PatientPage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { linkTexts } from './words.ts'
import styles from './link-message.module.css'

export type LinkMessageKind = Exclude<MessageKind, 'consultationAnswer'>

interface Props {
  readonly kind: LinkMessageKind
  readonly link: { readonly code: string; readonly expiresAt: string }
  readonly address: string
  readonly language: Language
  readonly patient: PatientPage['patient']
}

/** The clinic's own words around the link, filled in, to be copied into a mail or a message. */
export function LinkMessage({ kind, link, address, language, patient }: Props) {
  const t = useText(linkTexts)
  const own = useLanguage()
  const { data } = useQuery(useApi().settings.messageTexts.today.queryOptions())
  if (!data) return null
  const { subject, body } = data.texts[kind][language]
  const values = {
    name: `${patient.familyName} ${patient.givenName}`,
    link: address,
    code: link.code,
    phone: data.phone ?? '',
    until: writeInstant(link.expiresAt, language),
  }
  const message = fillIn(body, values)
  return (
    <section className={styles.message} aria-label={MESSAGE_KIND_NAMES[own][kind]}>
      <h3 className={styles.heading}>{MESSAGE_KIND_NAMES[own][kind]}</h3>
      <div lang={language} className={styles.text}>
        <p className={styles.subject}>{fillIn(subject, values)}</p>
        <p className={styles.body}>{message}</p>
      </div>
      <CopyButton text={message} label={t('copyMessage')} kind="plain" />
    </section>
  )
}
