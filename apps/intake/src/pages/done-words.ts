import type { Language } from '@sebone/words/language'
import { donePage } from '@sebone/words/patient/done'
import type { DonePage } from '../page.ts'

/** Null where nothing was sent: there is no confirmation without a stored receipt. */
export function doneWords({ checkIn: { sent, clinic } }: DonePage, language: Language) {
  const contact = { name: clinic.name[language], phone: clinic.phone ?? '', hours: clinic.hours?.[language] ?? '' }
  return sent && donePage(sent.receipt, contact, language)
}
