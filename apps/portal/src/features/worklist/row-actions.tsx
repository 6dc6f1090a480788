import type { Permission } from '@sebone/api/permission'
import { isPausing } from '@sebone/domain/worklist/worklist-act'
import { MAIN_ACTION_NAMES } from '@sebone/words/names/worklist'
import type { WorklistRow } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'
import { useWhoMay } from '../../data/use-who-may.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import { LinkButton } from '../../parts/link-button.tsx'
import { PhoneLink } from '../../parts/phone-link.tsx'
import { usePossibleActs } from './use-possible-acts.ts'
import { worklistTexts } from './words.ts'
import styles from './row-actions.module.css'

interface Props {
  readonly row: WorklistRow
  readonly onActing: () => void
}

/** The one thing to do first, and beside it what was done. What somebody's role does not include is not shown: instead, who does it. */
export function RowActions({ row, onActing }: Props) {
  const t = useText(worklistTexts)
  const language = useLanguage()
  const may = useMay()
  const whoMay = useWhoMay()
  const acts = usePossibleActs(row)
  const canRecord = acts.length > 0
  const canCall = may('links:write')
  const canReassure = acts.some((act) => !isPausing(act))
  const needed = neededFor(row)
  const name = `${row.person.familyName} ${row.person.givenName}`
  const action = MAIN_ACTION_NAMES[language][row.mainAction]
  const to = { params: { patientId: row.person.id }, search: { episode: row.episodeId }, kind: 'main', 'aria-label': t('actionFor', { action, name }) } as const
  return (
    <>
      {row.mainAction === 'call' && canCall ? <CallAction row={row} name={name} onCalling={canRecord ? onActing : undefined} /> : null}
      {row.mainAction === 'sendLink' && may('links:write') ? (
        <LinkButton to="/patients/$patientId/link" {...to}>
          {action}
        </LinkButton>
      ) : null}
      {row.mainAction === 'enterByPhone' ? (
        <>
          {may('assessments:write') ? (
            <LinkButton to="/patients/$patientId/follow-up" {...to}>
              {action}
            </LinkButton>
          ) : null}
          {row.person.phone === null || !canCall ? null : <span className={styles.number}>{row.person.phone}</span>}
        </>
      ) : null}
      {row.mainAction === 'reassure' && canReassure ? (
        <Button kind="main" aria-label={t('actionFor', { action, name })} onPress={onActing}>
          {action}
        </Button>
      ) : null}
      {row.mainAction === 'review' && may('intakes:write') ? (
        <LinkButton to="/intakes/$responseId" params={{ responseId: intakeIn(row) }} kind="main" aria-label={t('actionFor', { action, name })}>
          {action}
        </LinkButton>
      ) : null}
      {canRecord && !(row.mainAction === 'reassure' && canReassure) ? (
        <Button kind="quiet" aria-label={t('doneFor', { name })} onPress={onActing}>
          {t('done')}
        </Button>
      ) : null}
      {may(needed) ? null : <span className={styles.who}>{t(needed === 'alerts:write' ? 'settledBy' : 'forWhom', { who: whoMay(needed) })}</span>}
    </>
  )
}

/** What it takes to finish with a row: an alert is settled by whoever may judge it, whoever else may have called first. */
const neededFor = ({ section, mainAction }: WorklistRow): Permission => {
  if (section === 'alerts') return 'alerts:write'
  if (mainAction === 'review') return 'intakes:write'
  return mainAction === 'enterByPhone' ? 'assessments:write' : 'links:write'
}

const intakeIn = ({ items }: WorklistRow): string =>
  items.flatMap(({ reason }) => (reason.kind === 'intake' ? [reason.responseId] : []))[0] ?? ''

function CallAction({ row, name, onCalling }: { row: WorklistRow; name: string; onCalling: (() => void) | undefined }) {
  const t = useText(worklistTexts)
  const { phone } = row.person
  if (phone === null) return <span className={styles.none}>{t('noPhone')}</span>
  return (
    <PhoneLink phone={phone} label={t('callWho', { phone, name })} onCalling={onCalling}>
      {t('call', { phone })}
    </PhoneLink>
  )
}
