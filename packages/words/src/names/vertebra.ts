import type { Vertebra } from '@sebone/domain/spine/vertebra'
import type { Language } from '../language.ts'

/** "L4", "coccyx"; 「L4」, 「尾骨」. */
export const vertebraName = (vertebra: Vertebra, language: Language): string =>
  vertebra === 'coccyx' && language === 'ja' ? '尾骨' : vertebra

/** What to say beside the sign, so that L4 is not taken for a disc; null where the name says it. */
export function vertebraKind(vertebra: Vertebra, language: Language): string | null {
  if (vertebra === 'coccyx') return null
  return language === 'ja' ? '椎骨' : 'vertebra'
}
