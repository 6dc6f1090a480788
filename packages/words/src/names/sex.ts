import type { Sex } from '@sebone/domain/episode/patient'
import type { ByLanguage } from '../language.ts'

export const SEX_NAMES: ByLanguage<Readonly<Record<Sex, string>>> = {
  en: { female: 'Female', male: 'Male', other: 'Other', unknown: 'Not recorded' },
  ja: { female: '女性', male: '男性', other: 'その他', unknown: '記録なし' },
}
