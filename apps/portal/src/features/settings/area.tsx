import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { SettingLine } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { LinkButton } from '../../parts/link-button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useSay } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { inForce, plannedNext } from './setting-version.ts'
import { SettingsPage } from './settings-page.tsx'
import { useDays } from './use-days.ts'
import { VersionHistory } from './version-history.tsx'
import type { Withdraw } from './withdraw-version.tsx'
import { settingsTexts } from './words.ts'

export type AreaPath =
  | '/settings/clinic'
  | '/settings/prices'
  | '/settings/protocol'
  | '/settings/expected-course'
  | '/settings/alert-rules'
  | '/settings/messages'

interface Props<C> {
  readonly path: AreaPath
  readonly heading: string
  readonly lede: string
  readonly line: SettingLine<C>
  readonly isChanging: boolean
  readonly mayChange: boolean
  /** Said to whoever may only read. */
  readonly readOnly: string
  /** What is in force, whole. */
  readonly whole: (content: C) => ReactNode
  /** What a version says, in a line of the history. */
  readonly short: (content: C) => ReactNode
  readonly form: (ways: { readonly onSaved: () => void; readonly onLeave: () => void }) => ReactNode
  readonly withdraw: Withdraw
  readonly shipped?: string
}

/** One area: what is in force, what is planned, what was; or the form for a new version. */
export function Area<C>({ path, heading, lede, line, isChanging, mayChange, readOnly, whole, short, form, withdraw, shipped }: Props<C>) {
  const t = useText(settingsTexts)
  const say = useSay()
  const navigate = useNavigate()
  const { day } = useDays()
  const now = inForce(line)
  const next = plannedNext(line)
  const back = (isSaved: boolean) => void navigate({ to: path, search: {}, ignoreBlocker: isSaved })
  if (isChanging && mayChange)
    return (
      <SettingsPage heading={t('changing', { area: heading })} lede={lede}>
        {form({
          onSaved: () => {
            back(true)
            say(t('saved'))
          },
          onLeave: () => back(false),
        })}
      </SettingsPage>
    )
  return (
    <SettingsPage
      heading={heading}
      lede={lede}
      beside={
        mayChange ? (
          <LinkButton kind="main" to={path} search={{ change: 'yes' }}>
            {t('change')}
          </LinkButton>
        ) : null
      }
    >
      {mayChange ? null : (
        <Notice kind="plain">
          <p>{readOnly}</p>
        </Notice>
      )}
      <Section heading={now ? t('inForceFrom', { date: day(now.validFrom) }) : t('inForce')}>
        {now ? whole(now.content) : <NoneYet>{t('none')}</NoneYet>}
      </Section>
      {next ? <Section heading={t('plannedFrom', { date: day(next.validFrom) })}>{whole(next.content)}</Section> : null}
      <VersionHistory line={line} say={short} withdraw={mayChange ? withdraw : undefined} {...(shipped ? { shipped } : {})} />
    </SettingsPage>
  )
}
