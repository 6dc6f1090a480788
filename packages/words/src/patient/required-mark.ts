import type { ByLanguage } from '../language.ts'

/**
 * Beside a question that must be answered. Japanese pages say both 必須 and 任意; English ones mark only what is
 * optional, as most of theirs is not.
 */
export const REQUIRED_MARK: ByLanguage<string | null> = { en: null, ja: '必須' }
