import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { MESSAGE_KINDS, type MessageTexts } from '@sebone/domain/message/message-text'
import { LANGUAGES } from '@sebone/words/language'
import { MESSAGE_KIND_NAMES } from '@sebone/words/names/message'
import { useApi, useApiClient } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Area } from './area.tsx'
import { MessageSample } from './message-sample.tsx'
import { MessageTextsForm } from './message-texts-form.tsx'
import { messageTextsTexts } from './message-texts-words.ts'
import { usePhone } from './use-phone.ts'
import { useDecide } from './use-decide.ts'
import { settingsTexts } from './words.ts'
import styles from './messages.module.css'

const route = getRouteApi('/staff/settings/messages')

export function MessageTextsPage() {
  const t = useText(settingsTexts)
  const own = useText(messageTextsTexts)
  const language = useLanguage()
  const may = useMay()
  const client = useApiClient()
  const phone = usePhone()
  const { change } = route.useSearch()
  const { data: line } = useSuspenseQuery(useApi().settings.messageTexts.versions.queryOptions())
  const withdraw = useDecide(client.settings.messageTexts.withdraw.mutate)
  const whole = (texts: MessageTexts) =>
    MESSAGE_KINDS.map((kind) => (
      <div key={kind} className={styles.one}>
        <h3 className={styles.name}>{MESSAGE_KIND_NAMES[language][kind]}</h3>
        <div className={styles.pair}>
          {LANGUAGES.toReversed().map((each) => (
            <MessageSample key={each} text={texts[kind][each]} language={each} phone={phone} />
          ))}
        </div>
      </div>
    ))
  return (
    <Area
      path="/settings/messages"
      heading={t('messageTexts')}
      lede={own('lede')}
      line={line}
      isChanging={change === 'yes'}
      mayChange={may('settings:write')}
      readOnly={t('readOnly')}
      whole={whole}
      short={() => own('short', { count: MESSAGE_KINDS.length })}
      form={(ways) => <MessageTextsForm line={line} {...ways} />}
      withdraw={withdraw}
    />
  )
}
