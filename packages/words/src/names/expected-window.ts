import type { ExpectedWindow } from '@sebone/domain/follow-up/expected-course-version'
import type { ByLanguage } from '../language.ts'

export const EXPECTED_WINDOW_NAMES: ByLanguage<Readonly<Record<ExpectedWindow, string>>> = {
  en: { worsening: 'Worsening expected', fullEffect: 'Effect develops' },
  ja: { worsening: '一時的な悪化が予想される時期', fullEffect: '効果が現れてくる時期' },
}
