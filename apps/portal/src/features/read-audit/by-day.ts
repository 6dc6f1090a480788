import type { Language } from '@sebone/words/language'
import type { AuditRow } from './use-audit.ts'

export interface AuditDay {
  readonly day: string
  readonly lines: readonly { readonly row: AuditRow; readonly time: string }[]
}

const LOCALE = { en: 'en-GB', ja: 'ja-JP' } as const

/** Rows under the day on which they happened on the clinic's wall, in the order in which they came. */
export function byDay(rows: readonly AuditRow[], timeZone: string, language: Language): readonly AuditDay[] {
  const dayOf = new Intl.DateTimeFormat(LOCALE[language], { timeZone, dateStyle: 'long' })
  const timeOf = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  const days = new Map<string, { row: AuditRow; time: string }[]>()
  for (const row of rows) {
    const at = new Date(row.at)
    const day = dayOf.format(at)
    const lines = days.get(day) ?? []
    days.set(day, [...lines, { row, time: timeOf.format(at) }])
  }
  return [...days].map(([day, lines]) => ({ day, lines }))
}
