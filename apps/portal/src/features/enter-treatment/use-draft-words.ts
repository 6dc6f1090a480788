import { CONTRAINDICATIONS } from '@sebone/domain/episode/contraindication'
import { NOT_TREATED_REASON_NAMES } from '@sebone/words/names/not-treated-reason'
import { CONTRAINDICATION_NAMES } from '@sebone/words/staff/contraindication'
import { useLanguage } from '../../language/use-language.ts'
import { useText } from '../../language/use-text.ts'
import type { Compared, TreatmentDraft } from './treatment-draft.ts'
import { treatmentTexts } from './words.ts'

const isRows = (value: unknown): value is TreatmentDraft['notTreated'] => Array.isArray(value)

/** The fields of a treatment in words, for comparing two versions of one. */
export function useDraftWords() {
  const t = useText(treatmentTexts)
  const language = useLanguage()
  const nameOf = (field: Compared): string => {
    const despite = CONTRAINDICATIONS.find((each) => field === `despite.${each}`)
    if (despite) return t('despite', { what: CONTRAINDICATION_NAMES[language][despite] })
    const names: Readonly<Partial<Record<Compared, string>>> = {
      performedIn: t('performedIn'),
      discs: t('discs'),
      notTreated: t('notTreated'),
      billedSites: t('billedSites'),
      billedSitesReason: t('sitesReason'),
      physician: t('physician'),
      lotNumbers: t('lotNumbers'),
      duringTreatment: t('duringTreatment'),
    }
    return names[field] ?? field
  }
  const wordsOf = (_field: Compared, value: unknown): string =>
    isRows(value)
      ? value.map(({ disc, reason }) => `${disc} ${reason === '' ? '' : NOT_TREATED_REASON_NAMES[language][reason]}`).join('\n')
      : String(value)
  return { nameOf, wordsOf }
}
