import type { ExtentChange, ExtentDirection } from '@sebone/domain/extent/extent-change'
import type { Extent } from '@sebone/domain/extent/extent'
import type { RegionId } from '@sebone/domain/extent/region'
import { regionOf } from '@sebone/domain/extent/region'
import type { ByLanguage, Language } from '../language.ts'
import { bodyShare } from '../names/body-share.ts'
import { plural } from '../names/count.ts'
import { listOf } from '../names/list.ts'

export const EXTENT_KIND_NAMES: ByLanguage<Readonly<Record<Extent['kind'], string>>> = {
  en: { regions: 'Marked on the map', none: 'None', notSure: 'Not sure', blank: 'Not answered' },
  ja: { regions: '図に記入あり', none: 'なし', notSure: 'わからない', blank: '未回答' },
}

export const EXTENT_DIRECTION_NAMES: ByLanguage<Readonly<Record<ExtentDirection, string>>> = {
  en: { smaller: 'Smaller', same: 'Unchanged', moved: 'Elsewhere, as large', larger: 'Larger' },
  ja: { smaller: '縮小', same: '変化なし', moved: '場所が移動（広さは同じ）', larger: '拡大' },
}

/** Names in one list; beyond `LONGEST_LIST` the count of the rest, so that a whole leg stays one line. */
const LONGEST_LIST = 6

function named(regions: readonly RegionId[], language: Language): string {
  const names = regions.map((id) => regionOf(id).name[language])
  if (names.length <= LONGEST_LIST) return listOf(names, language)
  const shown = names.slice(0, LONGEST_LIST)
  const more = names.length - LONGEST_LIST
  return language === 'ja' ? `${shown.join('、')}ほか${more}か所` : `${shown.join(', ')} and ${more} more`
}

/** "Smaller by 20.7% of the body. No longer: … . New: … ." */
export function extentChangeSentence(change: ExtentChange, language: Language): string {
  const { direction, lost, gained, share } = change
  const by = bodyShare(share, language)
  const name = EXTENT_DIRECTION_NAMES[language][direction]
  const hasSize = direction === 'smaller' || direction === 'larger'
  if (language === 'ja') {
    return [
      hasSize ? `${name}（${by}）。` : `${name}。`,
      lost.length > 0 ? `消えた部位（${lost.length}か所）：${named(lost, 'ja')}。` : '',
      gained.length > 0 ? `新たな部位（${gained.length}か所）：${named(gained, 'ja')}。` : '',
    ].join('')
  }
  return [
    hasSize ? `${name} by ${by}.` : `${name}.`,
    lost.length > 0 ? `No longer (${plural(lost.length, 'region')}): ${named(lost, 'en')}.` : '',
    gained.length > 0 ? `New (${plural(gained.length, 'region')}): ${named(gained, 'en')}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Numbness in the saddle; null: the map does not say, which is no reassurance. */
export function saddleSentence(saddleNumbness: boolean | null, language: Language): string {
  if (saddleNumbness === null) {
    return language === 'ja'
      ? '股や肛門のまわりのしびれの有無は、図からは分かりません。'
      : 'The map does not say whether there is numbness between the legs.'
  }
  if (language === 'ja') {
    return saddleNumbness ? '股や肛門のまわりにしびれがあります。すぐに医師に連絡してください。' : '股や肛門のまわりにしびれの記入はありません。'
  }
  return saddleNumbness
    ? 'Numbness between the legs or around the back passage is marked. Tell a physician at once.'
    : 'No numbness between the legs or around the back passage is marked.'
}
