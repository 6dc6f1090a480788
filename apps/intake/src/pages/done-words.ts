import type { Language } from '@sebone/words/language'
import { donePage } from '@sebone/words/patient/done'
import type { DonePage } from '../page.ts'

/** Null where nothing was sent: there is no confirmation without a stored receipt. */
export function doneWords({ form: { receipt, clinic, point } }: DonePage, language: Language) {
  if (receipt === null) return null
  const contact = { name: clinic.name[language], phone: clinic.phone ?? '', hours: clinic.hours?.[language] ?? '', outside: clinic.outsideHours?.[language] ?? null }
  const stored = { receipt: receipt.receipt, reply: receipt.reply, isFirstVisit: point === 'baseline' }
  return donePage(stored, contact, language)
}
