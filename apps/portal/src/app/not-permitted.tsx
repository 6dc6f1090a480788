import { getRouteApi, Link, useParams } from '@tanstack/react-router'
import { useWhoMay } from '../data/use-who-may.ts'
import { useText } from '../language/use-text.ts'
import { MessagePage } from './message-page.tsx'
import { appTexts } from './words.ts'

const route = getRouteApi('/staff')

/** A page that somebody's role does not include: whose it is, and the way back to where they were. */
export function NotPermitted({ permission }: { permission: unknown }) {
  const t = useText(appTexts)
  const whoMay = useWhoMay()
  const { me } = route.useRouteContext()
  const { patientId } = useParams({ strict: false })
  const known = me.roles.flatMap(({ permissions }) => permissions).find((one) => one === permission)
  return (
    <MessagePage
      title={t('notPermittedTitle')}
      body={known ? t('notPermittedFor', { who: whoMay(known) }) : t('notPermittedBody')}
    >
      {patientId === undefined ? (
        <Link to="/">{t('toStart')}</Link>
      ) : (
        <Link to="/patients/$patientId" params={{ patientId }}>
          {t('toPatient')}
        </Link>
      )}
    </MessagePage>
  )
}
