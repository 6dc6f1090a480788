import { useQuery } from '@tanstack/react-query'
import { isCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { normaliseDigits } from '@sebone/domain/calendar/normalise'
import { AUDIT_KINDS, AUDIT_KIND_NAMES } from '@sebone/words/staff/audit-action'
import { useId } from 'react'
import { useApi } from '../../data/api.ts'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import { Button } from '../../parts/button.tsx'
import type { AuditFilters } from './audit-filters.ts'
import { auditTexts } from './words.ts'
import field from '../../parts/field.module.css'
import styles from './filter-bar.module.css'

interface Props {
  readonly filters: AuditFilters
  readonly onFilter: (filters: AuditFilters) => void
  readonly onClear: () => void
}

const DAYS = ['from', 'to'] as const

/** One line of filters; each is taken at once and stands in the address. */
export function FilterBar({ filters, onFilter, onClear }: Props) {
  const t = useText(auditTexts)
  const language = useLanguage()
  const id = useId()
  const people = useQuery(useApi().people.list.queryOptions())
  const members = people.data?.people.filter(({ userId }) => userId !== null) ?? []
  const { person, kind, patient, from, to } = filters
  const without = (key: keyof AuditFilters): AuditFilters =>
    Object.fromEntries(Object.entries(filters).filter(([name]) => name !== key))
  const number = (text: string) => {
    const typed = normaliseDigits(text).replaceAll(/\D/g, '')
    onFilter(typed === '' ? without('patient') : { ...filters, patient: typed })
  }
  return (
    <div role="search" aria-label={t('filters')} className={styles.bar}>
      <label className={styles.field} htmlFor={`${id}person`}>
        {t('person')}
        <select
          id={`${id}person`}
          className={field.input}
          value={person ?? ''}
          onChange={({ target }) => onFilter(target.value === '' ? without('person') : { ...filters, person: target.value })}
        >
          <option value="">{t('anybody')}</option>
          {members.map(({ userId, name }) => (
            <option key={userId} value={userId ?? ''}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field} htmlFor={`${id}kind`}>
        {t('kind')}
        <select
          id={`${id}kind`}
          className={field.input}
          value={kind ?? ''}
          onChange={({ target }) => {
            const chosen = AUDIT_KINDS.find((one) => one === target.value)
            onFilter(chosen ? { ...filters, kind: chosen } : without('kind'))
          }}
        >
          <option value="">{t('anything')}</option>
          {AUDIT_KINDS.map((one) => (
            <option key={one} value={one}>
              {AUDIT_KIND_NAMES[language][one]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.number} htmlFor={`${id}patient`}>
        {t('patient')}
        <input
          key={patient}
          id={`${id}patient`}
          className={field.input}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={patient ?? ''}
          onBlur={({ target }) => (target.value === (patient ?? '') ? undefined : number(target.value))}
          onKeyDown={(event) => (event.key === 'Enter' ? number(event.currentTarget.value) : undefined)}
        />
      </label>
      {DAYS.map((day) => (
        <label key={day} className={styles.day} htmlFor={`${id}${day}`}>
          {t(day)}
          <input
            key={filters[day]}
            id={`${id}${day}`}
            type="date"
            className={field.input}
            defaultValue={filters[day] ?? ''}
            onChange={({ target: { value } }) => {
              if (value === '') onFilter(without(day))
              else if (isCalendarDate(value)) onFilter({ ...filters, [day]: value })
            }}
          />
        </label>
      ))}
      {person ?? kind ?? patient ?? from ?? to ? (
        <Button kind="quiet" onPress={onClear}>
          {t('clear')}
        </Button>
      ) : null}
    </div>
  )
}
