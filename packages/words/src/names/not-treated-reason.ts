import type { NotTreatedReason } from '@sebone/domain/spine/not-treated-reason'
import type { ByLanguage } from '../language.ts'

export const NOT_TREATED_REASON_NAMES: ByLanguage<Readonly<Record<NotTreatedReason, string>>> = {
  en: {
    narrowed: 'the disc space is too narrow',
    needleAccess: 'the needle could not reach the disc',
    lowExpectedBenefit: 'little benefit was expected',
    discLost: 'the disc is almost completely worn out',
  },
  ja: {
    narrowed: '椎間が狭くなっているため',
    needleAccess: '針の到達が困難なため',
    lowExpectedBenefit: '十分な効果が見込めないため',
    discLost: '椎間板がほぼ消失しているため',
  },
}
