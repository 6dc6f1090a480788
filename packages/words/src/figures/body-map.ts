import { NOT_SURE_VALUE, NOWHERE_VALUE } from '@sebone/domain/instrument/answer'
import { NOT_SURE, NOWHERE } from '@sebone/domain/instrument/answer-words'
import { REGIONS } from '@sebone/domain/extent/region'
import type { ByLanguage, Language } from '../language.ts'

/** The parts in which the body map is opened and its list is grouped, from head to toe. */
export const BODY_PARTS = ['headNeck', 'trunk', 'back', 'seat', 'thigh', 'lowerLeg', 'foot', 'toes', 'arm'] as const
export type BodyPart = (typeof BODY_PARTS)[number]
type Side = 'left' | 'right'

/** Without a side; read on by `bodyPartName`. */
const PART_NAMES: ByLanguage<Readonly<Record<BodyPart, string>>> = {
  en: {
    headNeck: 'head and neck',
    trunk: 'chest and belly',
    back: 'back and lower back',
    seat: 'buttocks, groin, between the legs',
    thigh: 'thigh and knee',
    lowerLeg: 'lower leg and ankle',
    foot: 'foot',
    toes: 'toes',
    arm: 'arm and hand',
  },
  ja: {
    headNeck: '頭・首',
    trunk: '胸・おなか',
    back: '背中・腰',
    seat: 'おしり・足の付け根・股のあいだ',
    thigh: '太もも・ひざ',
    lowerLeg: 'すね・ふくらはぎ・足首',
    foot: '足の甲・足の裏・かかと',
    toes: '足の指',
    arm: '腕・手',
  },
}

const SIDES: ByLanguage<Readonly<Record<Side, string>>> = {
  en: { left: 'Left', right: 'Right' },
  ja: { left: '左', right: '右' },
}

/** "Left", 「左」: over one half of a list or beside a figure. */
export const bodySideName = (side: Side, language: Language): string => SIDES[language][side]

/** "L", 「左」: where there is no room for the word. */
export const bodySideMark = (side: Side, language: Language): string => SIDES[language][side].charAt(0)

/** "Left thigh and knee", 「左の太もも・ひざ」; "Chest and belly". */
export function bodyPartName(part: BodyPart, side: Side | null, language: Language): string {
  const name = PART_NAMES[language][part]
  if (language === 'ja') return side ? `${SIDES.ja[side]}の${name}` : name
  return side ? `${SIDES.en[side]} ${name}` : name.charAt(0).toUpperCase() + name.slice(1)
}

/** The texts of the field in which a patient marks where something is. */
export interface BodyMapWords {
  /** Read before a complaint, so that it is known as one without seeing its colour. */
  complaint: string
  wholeFigure: string
  /** From where a drawing is seen; `above` is the top of a foot as its owner sees it. */
  views: Readonly<Record<'front' | 'back' | 'sole' | 'above', string>>
  tapPart: string
  tapRegion: string
  wholeToe: string
  betweenLegs: string
  toToes: string
  backToWhole: string
  showList: string
  hideList: string
  undo: string
  /** Before the sentence of what is marked, and instead of it. */
  marked: string
  nothing: string
}

export const BODY_MAP_WORDS: ByLanguage<BodyMapWords> = {
  en: {
    complaint: 'Error: ',
    wholeFigure: 'Figure of the body: choose a part to see it larger',
    views: { front: 'Front', back: 'Back', sole: 'Sole', above: 'Top' },
    tapPart: 'Tap a part of the body to see it larger.',
    tapRegion: 'Tap every place. Tap again to clear it.',
    wholeToe: 'Tap every place. A toe counts as a whole, its top and its underside.',
    betweenLegs: 'Between the legs, around the back passage',
    toToes: 'Toes, one by one',
    backToWhole: 'Whole body',
    showList: 'Choose from a list',
    hideList: 'Close the list',
    undo: 'Undo',
    marked: 'Marked',
    nothing: 'Nothing yet.',
  },
  ja: {
    complaint: 'エラー：',
    wholeFigure: '体の図：部分を選ぶと大きく表示されます',
    views: { front: '前', back: '後ろ', sole: '足の裏', above: '足の甲' },
    tapPart: '体の部分をタップすると、大きく表示されます。',
    tapRegion: 'あてはまる場所をすべてタップしてください。もう一度タップすると消えます。',
    wholeToe: 'あてはまる場所をすべてタップしてください。指は、上側と裏側をあわせて1か所と数えます。',
    betweenLegs: '股のあいだ・肛門のまわり',
    toToes: '足の指を1本ずつ選ぶ',
    backToWhole: '体全体にもどる',
    showList: '一覧から選ぶ',
    hideList: '一覧を閉じる',
    undo: '元にもどす',
    marked: '選んだ場所',
    nothing: 'まだありません。',
  },
}

/** The name of a region under the word for its side: 「かかと」, "tip of the big toe". */
const nameBesideItsSide = (name: string, language: Language): string =>
  language === 'ja' ? name.replace(/の[左右]側$/, '').replace(/[左右]の?/, '') : name.replace(/\b(?:left|right) /, '')

/** "Belly. Right: heel, tip of the big toe." Every marked region by its name, in the order of the map. */
export function markedSentence(values: readonly string[], language: Language): string {
  if (values.indexOf(NOWHERE_VALUE) >= 0) return NOWHERE[language]
  if (values.indexOf(NOT_SURE_VALUE) >= 0) return NOT_SURE[language]
  const regions = REGIONS.filter(({ id }) => values.indexOf(id) >= 0)
  if (regions.length === 0) return BODY_MAP_WORDS[language].nothing
  const [colon, comma, stop] = language === 'ja' ? ['：', '、', '。'] : [': ', ', ', '. ']
  const sentences = (['midline', 'right', 'left'] as const).flatMap((side) => {
    const names = regions.filter((region) => region.side === side).map(({ name }) => name[language])
    if (names.length === 0) return []
    if (side === 'midline') return [names.join(comma).replace(/^./, (first) => first.toUpperCase())]
    return [`${SIDES[language][side]}${colon}${names.map((name) => nameBesideItsSide(name, language)).join(comma)}`]
  })
  return `${sentences.join(stop)}${stop.trim()}`
}
