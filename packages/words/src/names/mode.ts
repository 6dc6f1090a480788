import type { CollectionMode } from '@sebone/domain/follow-up/assessment'
import type { ByLanguage } from '../language.ts'

/** How an answer reached the clinic. */
export const MODE_NAMES: ByLanguage<Readonly<Record<CollectionMode, string>>> = {
  en: { web: 'Web form', phone: 'Phone', paper: 'Paper', inPerson: 'In person' },
  ja: { web: 'Web', phone: '電話', paper: '紙', inPerson: '対面' },
}
