import { useMutation } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useApi, type Api } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../parts/said.tsx'
import { browserName } from './browser-name.ts'
import { useMeChanged } from './use-me-changed.ts'
import { accountTexts } from './words.ts'
import styles from './session-row.module.css'

type Session = inferOutput<Api['session']['list']>['sessions'][number]

export function SessionRow({ session }: { session: Session }) {
  const t = useText(accountTexts)
  const language = useLanguage()
  const say = useSay()
  const changed = useMeChanged()
  // Said before the list knows of it, for then this row is gone.
  const ended = () => {
    say(t('ended'))
    return changed()
  }
  const end = useMutation(useApi().session.end.mutationOptions({ onSuccess: ended }))
  const { browser, system } = browserName(session.userAgent)
  const name = browser === null ? t('unknownBrowser') : system === null ? browser : t('on', { browser, system })
  return (
    <li className={styles.row}>
      <div>
        <span className={styles.name}>{name}</span>
        {session.isThisOne ? <span className={styles.here}>{t('thisOne')}</span> : null}
        <span className={styles.when}>
          {t('since', { when: writeInstant(session.startedAt, language) })}
        </span>
        {session.isThisOne ? null : (
          <span className={styles.when}>{t('seen', { when: writeInstant(session.lastSeenAt, language) })}</span>
        )}
      </div>
      {session.isThisOne ? null : (
        <Button
          kind="quiet"
          aria-label={t('endOf', { browser: name })}
          isPending={end.isPending}
          onPress={() => end.mutate({ sessionId: session.id })}
        >
          {end.isPending ? t('ending') : t('end')}
        </Button>
      )}
    </li>
  )
}
