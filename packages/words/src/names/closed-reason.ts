import type { ClosedReason } from '@sebone/domain/episode/closed-reason'
import type { ByLanguage } from '../language.ts'

export const CLOSED_REASON_NAMES: ByLanguage<Readonly<Record<ClosedReason, string>>> = {
  en: {
    episodeClosed: 'Follow-up closed',
    treatedAgain: 'Treated again',
    operatedElsewhere: 'Operated on elsewhere',
    died: 'Died',
  },
  ja: { episodeClosed: '経過観察終了', treatedAgain: '再治療', operatedElsewhere: '他院で手術', died: '死亡' },
}
