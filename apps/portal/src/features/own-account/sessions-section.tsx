import { useMutation, useQuery } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Section } from '../../parts/section.tsx'
import { useSay } from '../../parts/said.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { SessionRow } from './session-row.tsx'
import { useMeChanged } from './use-me-changed.ts'
import { accountTexts } from './words.ts'

export function SessionsSection() {
  const t = useText(accountTexts)
  const api = useApi()
  const say = useSay()
  const changed = useMeChanged()
  const found = useQuery(api.session.list.queryOptions())
  const endOthers = useMutation(api.session.endOthers.mutationOptions({ onSuccess: changed }))
  const sessions = found.data?.sessions ?? []
  return (
    <Section
      heading={t('sessions')}
      action={
        sessions.length > 1 ? (
          <Button
            kind="quiet"
            isPending={endOthers.isPending}
            onPress={() => endOthers.mutate(undefined, { onSuccess: () => say(t('othersEnded')) })}
          >
            {endOthers.isPending ? t('ending') : t('endOthers')}
          </Button>
        ) : null
      }
    >
      {found.isPending ? <Waiting rows={2} /> : null}
      {found.isError ? (
        <Notice kind="alert">
          <p>{t('failed')}</p>
        </Notice>
      ) : null}
      <Rows>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </Rows>
      {sessions.length === 1 ? <p>{t('onlyHere')}</p> : null}
    </Section>
  )
}
