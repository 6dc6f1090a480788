import { readCalendarDate, type CalendarDate } from './calendar-date.ts'
import { readEraDate, type Era } from './era.ts'
import { normaliseDigits } from './normalise.ts'

const ERA_LETTERS: Readonly<Record<string, Era>> = {
  明治: 'meiji', m: 'meiji', 大正: 'taisho', t: 'taisho', 昭和: 'showa', s: 'showa', 平成: 'heisei', h: 'heisei', 令和: 'reiwa', r: 'reiwa',
}

/**
 * A date as people write it in one go: `1951-03-05`, `19510305`, `昭和26年3月5日`, `S26.3.5`, full-width or not. Null where
 * it is none. For finding somebody, where a text may be a name as well: a form asks for the parts of a date.
 */
export function readWrittenDate(text: string): CalendarDate | null {
  const typed = normaliseDigits(text).trim().toLowerCase()
  const western = readCalendarDate(typed.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'))
  if (western.ok) return western.value
  const parts = /^(明治|大正|昭和|平成|令和|[mtshr])\s*(\d{1,2}|元)[-./年](\d{1,2})[-./月](\d{1,2})日?$/u.exec(typed)
  const era = ERA_LETTERS[parts?.[1] ?? '']
  if (!parts || !era) return null
  const year = parts[2] === '元' ? 1 : Number(parts[2])
  const read = readEraDate({ era, year, month: Number(parts[3]), day: Number(parts[4]) })
  return read.ok ? read.value : null
}
