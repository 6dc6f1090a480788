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
}

export const BODY_MAP_WORDS: ByLanguage<BodyMapWords> = {
  en: { complaint: 'Error: ' },
  ja: { complaint: 'エラー：' },
}

