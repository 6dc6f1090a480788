import type { Change } from '@sebone/domain/outcome/change'
import type { Language } from '../language.ts'
import { plural } from './count.ts'
import { percent } from './percent.ts'

/** A change between two scores: "3 points and 60% less", "2 points more", "no change". */
export function changePhrase({ absolute, relative }: Change, language: Language): string {
  if (absolute === 0) return language === 'ja' ? '変化なし' : 'no change'
  const points = Math.abs(absolute)
  const share = relative === null ? null : percent(relative)
  if (language === 'ja') return `${points}点${share === null ? '' : `（${share}）`}${absolute < 0 ? '低下' : '上昇'}`
  return `${plural(points, 'point')}${share === null ? '' : ` and ${share}`} ${absolute < 0 ? 'less' : 'more'}`
}
