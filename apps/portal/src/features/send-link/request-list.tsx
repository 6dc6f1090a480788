import { LINK_STATE_NAMES } from '@sebone/words/staff/link-state'
import { useState } from 'react'
import type { EpisodePage } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { writeInstant } from '../../language/write-instant.ts'
import { Button } from '../../parts/button.tsx'
import { NoneYet } from '../../parts/none-yet.tsx'
import { RequestState } from '../../parts/request-state.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { useRequestName } from '../../parts/use-request-name.ts'
import { RevokeLink } from './revoke-link.tsx'
import { linkTexts } from './words.ts'
import styles from './request-list.module.css'

type Request = EpisodePage['requests'][number]

interface Props {
  readonly requests: readonly Request[]
  readonly onRenew: (request: Request) => void
}

/** Every asking with the links made for it; an open one can be withdrawn, an unanswered one asked with a new link. */
export function RequestList({ requests, onRenew }: Props) {
  const t = useText(linkTexts)
  const language = useLanguage()
  const nameOf = useRequestName()
  const datesOf = ({ createdAt, expiresAt }: Request['links'][number]) => ({
    made: writeInstant(createdAt, language),
    until: writeInstant(expiresAt, language),
  })
  const [leaving, setLeaving] = useState<string | null>(null)
  return (
    <Section heading={t('requests')}>
      {requests.length === 0 ? <NoneYet>{t('noneYet')}</NoneYet> : null}
      <Rows>
        {requests.map((request) => {
          const point = nameOf(request)
          return (
            <li key={request.id} className={styles.request}>
              <div className={styles.head}>
                <RequestState of={request} />
                {request.submittedAt === null ? (
                  <Button kind="quiet" aria-label={t('renewThis', { point })} onPress={() => onRenew(request)}>
                    {t('renew')}
                  </Button>
                ) : null}
              </div>
              <ul className={styles.links} role="list">
                {request.links.map((link) => (
                  <li key={link.id}>
                    <strong>{LINK_STATE_NAMES[language][link.state]}</strong>
                    <span>{t(link.state === 'open' ? 'openLink' : 'closedLink', datesOf(link))}</span>
                    {link.state === 'open' ? (
                      <Button kind="quiet" aria-label={t('revokeThis', { point })} onPress={() => setLeaving(link.id)}>
                        {t('revoke')}
                      </Button>
                    ) : null}
                  </li>
                ))}
              </ul>
            </li>
          )
        })}
      </Rows>
      {leaving === null ? null : <RevokeLink linkId={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  )
}
