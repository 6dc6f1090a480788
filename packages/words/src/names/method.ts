import type { TreatmentMethod } from '@sebone/domain/episode/treatment-method'
import type { ByLanguage } from '../language.ts'

export const METHOD_NAMES: ByLanguage<Readonly<Record<TreatmentMethod, string>>> = {
  en: { cellgel: 'Cellgel method (gel injected into the disc)' },
  ja: { cellgel: 'セルゲル法（椎間板へのゲル注入）' },
}
