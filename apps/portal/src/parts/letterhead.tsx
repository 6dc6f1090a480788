import { useQuery } from '@tanstack/react-query'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { mainBranchOf } from '@sebone/domain/clinic/clinic-identity'
import { useApi } from '../data/api.ts'
import { useLanguage } from '../language/use-language.ts'
import { useText } from '../language/use-text.ts'
import { partTexts } from './words.ts'
import styles from './letterhead.module.css'

interface Props {
  /** Shown until the rest is there. */
  readonly name: string
  /** The day of the document: the clinic as it was on that day. */
  readonly on: CalendarDate
}

/** The clinic at the head of a document: its name, address, telephone and registration number. */
export function Letterhead({ name, on }: Props) {
  const t = useText(partTexts)
  const language = useLanguage()
  const { data } = useQuery(useApi().settings.clinic.identity.queryOptions({ on }))
  if (!data) return <p className={styles.name}>{name}</p>
  const { address, phone } = mainBranchOf(data)
  return (
    <address className={styles.head}>
      <span className={styles.name}>{data.name[language]}</span>
      {address ? <span>{address[language]}</span> : null}
      {phone ? <span>{t('telephone', { phone })}</span> : null}
      {data.registrationNumber ? <span>{t('registration', { number: data.registrationNumber })}</span> : null}
    </address>
  )
}
