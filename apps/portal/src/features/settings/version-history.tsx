import { VERSION_STATE_NAMES } from '@sebone/words/names/version-state'
import { useState, type ReactNode } from 'react'
import type { SettingLine, SettingVersion } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Button } from '../../parts/button.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { stateOf } from './setting-version.ts'
import { useDays } from './use-days.ts'
import { WithdrawVersion, type Withdraw } from './withdraw-version.tsx'
import { settingsTexts } from './words.ts'
import styles from './version-history.module.css'

interface Props<C> {
  readonly line: SettingLine<C>
  /** What a version says, in short. */
  readonly say: (content: C) => ReactNode
  /** Left out where whoever is signed in may not. */
  readonly withdraw?: Withdraw | undefined
  /** What is said of the one that nobody here decided. */
  readonly shipped?: string
}

/** Every version there has been and is planned: from when, by whom, and why. */
export function VersionHistory<C>({ line, say, withdraw, ...rest }: Props<C>) {
  const t = useText(settingsTexts)
  const shipped = rest.shipped ?? t('shipped')
  const language = useLanguage()
  const { day, range } = useDays()
  const [leaving, setLeaving] = useState<SettingVersion<C> | null>(null)
  return (
    <Section heading={t('history')}>
      <Rows>
        {line.versions.map((version) => {
          const state = stateOf(version, line.today)
          const { withdrawn } = version
          return (
            <li key={version.id} className={`${styles.version} ${styles[state]}`}>
              <span className={styles.state}>
                {state === 'withdrawn' ? t('withdrawnState') : VERSION_STATE_NAMES[language][state]}
              </span>
              <div className={styles.words}>
                <p>
                  <strong>{range(version.validFrom, version.validTo)}</strong>
                  <span className={styles.number}>{t('version', { number: version.number })}</span>
                </p>
                <div className={styles.content}>{say(version.content)}</div>
                <p className={styles.who}>
                  {version.isShipped
                    ? shipped
                    : t('decided', { author: version.author, when: writeInstant(version.decidedAt, language) })}
                  {version.reason === '' ? null : <span className={styles.why}> {t('because', { reason: version.reason })}</span>}
                </p>
                {withdrawn ? (
                  <p className={styles.who}>
                    {t('wasWithdrawn', { by: withdrawn.by, when: writeInstant(withdrawn.at, language), because: withdrawn.because })}
                  </p>
                ) : null}
              </div>
              {state === 'planned' && withdraw ? (
                <Button kind="quiet" aria-label={t('withdrawThis', { date: day(version.validFrom) })} onPress={() => setLeaving(version)}>
                  {t('withdraw')}
                </Button>
              ) : null}
            </li>
          )
        })}
      </Rows>
      {leaving && withdraw ? (
        <WithdrawVersion version={leaving} revision={line.revision} withdraw={withdraw} onClose={() => setLeaving(null)} />
      ) : null}
    </Section>
  )
}
