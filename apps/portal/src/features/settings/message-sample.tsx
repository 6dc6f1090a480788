import { fillIn, lengthOf, type MessageText } from '@sebone/domain/message/message-text'
import type { Language } from '@sebone/words/language'
import { Speaking } from '../../language/speaking.tsx'
import { useText } from '../../language/use-text.ts'
import { messageTextsTexts } from './message-texts-words.ts'
import styles from './message-sample.module.css'

/** A message as a made-up patient would read it, in the patient's language. */
export function MessageSample({ text, language, phone }: { text: MessageText; language: Language; phone: string }) {
  return (
    <Speaking language={language}>
      <Sample text={text} language={language} phone={phone} />
    </Speaking>
  )
}

function Sample({ text, language, phone }: { text: MessageText; language: Language; phone: string }) {
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
      <figcaption className={styles.caption}>{t('filled', { count: lengthOf(body) })}</figcaption>
      <p className={styles.subject}>{subject}</p>
      <p className={styles.body}>{body}</p>
    </figure>
  )
}
