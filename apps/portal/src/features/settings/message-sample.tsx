import { fillIn, lengthOf, type MessageText } from '@sebone/domain/message/message-text'
import type { Language } from '@sebone/words/language'
import type { ReactNode } from 'react'
import { Speaking } from '../../language/speaking.tsx'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { messageTextsTexts } from './message-texts-words.ts'
import styles from './message-sample.module.css'

interface Props {
  readonly text: MessageText
  readonly language: Language
  readonly phone: string
}

/** A message as a made-up patient would read it: in the patient's language, what is said about it in the reader's. */
export function MessageSample(props: Props) {
  const t = useText(messageTextsTexts)
  const own = useLanguage()
  const caption = (count: number) => (
    <figcaption className={styles.caption} lang={own}>
      {t('filled', { count })}
    </figcaption>
  )
  return (
    <Speaking language={props.language}>
      <Sample {...props} caption={caption} />
    </Speaking>
  )
}

function Sample({ text, language, phone, caption }: Props & { readonly caption: (count: number) => ReactNode }) {
  const t = useText(messageTextsTexts)
  const values = {
    name: t('samplePatient'),
    link: `https://intake.example/demo/${language}/#k3Jx…`,
    code: 'A1B2C-D3E4F',
    phone,
    until: t('sampleUntil'),
  }
  const [subject, body] = [fillIn(text.subject, values), fillIn(text.body, values)]
  return (
    <figure className={styles.sample} lang={language}>
      {caption(lengthOf(body))}
      <p className={styles.subject}>{subject}</p>
      <p className={styles.body}>{body}</p>
    </figure>
  )
}
