import type { ProgressReport } from '@sebone/domain/report/progress-report'
import type { Language } from '../language.ts'
import { plural } from './count.ts'

/** "7 to 8 months", "8 months", "less than 1 month"; null, where the dates do not tell, is "not known". */
export function elapsedName(elapsed: ProgressReport['elapsedMonths'], language: Language): string {
  if (elapsed === null) return language === 'ja' ? '不明' : 'not known'
  const { min, max } = elapsed
  if (max === 0) return language === 'ja' ? '1か月未満' : 'less than 1 month'
  if (min === max) return language === 'ja' ? `${max}か月` : plural(max, 'month')
  return language === 'ja' ? `${min}～${max}か月` : `${min} to ${plural(max, 'month')}`
}
