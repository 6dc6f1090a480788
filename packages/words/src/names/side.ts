import type { Side } from '@sebone/domain/episode/condition'
import type { ByLanguage } from '../language.ts'

export const SIDE_NAMES: ByLanguage<Readonly<Record<Side, string>>> = {
  en: { left: 'left', right: 'right', both: 'both sides' },
  ja: { left: '左', right: '右', both: '両側' },
}
