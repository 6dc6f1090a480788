import { accept, refuse, type Result } from '../result.ts'

/** Disc degeneration on T2 images (Pfirrmann 2001, Spine 26:1873). */
export const PFIRRMANN_GRADES = ['I', 'II', 'III', 'IV', 'V'] as const
/** Bone marrow beside the disc (Modic 1988, Radiology 166:193). 0: no change. */
export const MODIC_TYPES = ['0', '1', '2', '3'] as const
/** Slip in quarters of the bone below (Meyerding 1932). 0: no slip; V: slipped off (ptosis). */
export const MEYERDING_GRADES = ['0', 'I', 'II', 'III', 'IV', 'V'] as const
/** Shape of the dural sac (Schizas 2010, Spine 35:1919). */
export const SCHIZAS_GRADES = ['A1', 'A2', 'A3', 'A4', 'B', 'C', 'D'] as const
/** Lumbosacral transitional vertebra (Castellvi 1984, Spine 9:493). a: one side, b: both. */
export const CASTELLVI_TYPES = ['Ia', 'Ib', 'IIa', 'IIb', 'IIIa', 'IIIb', 'IV'] as const
/** How far a herniated disc has left its place (Fardon 2014, Spine J 14:2525, lumbar disc nomenclature 2.0). */
export const HERNIATION_FORMS = ['bulge', 'protrusion', 'extrusion', 'sequestration'] as const

/** Every system with its grades, least first. */
export const GRADES = {
  pfirrmann: PFIRRMANN_GRADES,
  modic: MODIC_TYPES,
  meyerding: MEYERDING_GRADES,
  schizas: SCHIZAS_GRADES,
  castellvi: CASTELLVI_TYPES,
  herniation: HERNIATION_FORMS,
} as const

export const GRADE_SYSTEMS = ['pfirrmann', 'modic', 'meyerding', 'schizas', 'castellvi', 'herniation'] as const
export type GradeSystem = (typeof GRADE_SYSTEMS)[number]
export type GradeOf<S extends GradeSystem> = (typeof GRADES)[S][number]

/** A grade together with the system that it belongs to: "II" alone says nothing. */
export type Grade = { [S in GradeSystem]: { readonly system: S; readonly grade: GradeOf<S> } }[GradeSystem]

export type NotASlipPercent = { readonly code: 'notASlipPercent'; readonly percent: number }

/** Upper bounds in percent of the bone below, each inclusive; more than the last is V, ptosis. */
const MEYERDING_UPPER_BOUNDS = [
  ['0', 0],
  ['I', 25],
  ['II', 50],
  ['III', 75],
  ['IV', 100],
] as const

/**
 * Meyerding's grade of a slip, measured in percent of the end plate of the bone below (0 = no slip).
 * Refuses `notASlipPercent`: less than 0 or not a finite number.
 */
export function meyerdingGradeOf(percent: number): Result<GradeOf<'meyerding'>, NotASlipPercent> {
  if (!Number.isFinite(percent) || percent < 0) return refuse({ code: 'notASlipPercent', percent })
  return accept(MEYERDING_UPPER_BOUNDS.find(([, bound]) => percent <= bound)?.[0] ?? 'V')
}

export type UnknownGrade = { readonly code: 'unknownGrade'; readonly system: GradeSystem; readonly text: string }

/**
 * Reads a grade of one system as written in reports: `II`, `Ⅱ`, `2`, `grade 2`, `type II`, `Ⅱ型`, `iiia`, `disc bulge`,
 * `脱出型`.
 * Refuses `unknownGrade`: the system has no such grade, or the text says more.
 */
export function readGrade(system: GradeSystem, text: string): Result<Grade, UnknownGrade> {
  const typed = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^(?:grade|type|グレード|タイプ)\s*/u, '')
    .replace(/(?:度|型)$/u, '')
  const found = EVERY_GRADE.find((each) => each.system === system && spellingsOf(each.grade).includes(typed))
  return found === undefined ? refuse({ code: 'unknownGrade', system, text }) : accept(found)
}

const EVERY_GRADE: readonly Grade[] = [
  ...PFIRRMANN_GRADES.map((grade) => ({ system: 'pfirrmann', grade }) as const),
  ...MODIC_TYPES.map((grade) => ({ system: 'modic', grade }) as const),
  ...MEYERDING_GRADES.map((grade) => ({ system: 'meyerding', grade }) as const),
  ...SCHIZAS_GRADES.map((grade) => ({ system: 'schizas', grade }) as const),
  ...CASTELLVI_TYPES.map((grade) => ({ system: 'castellvi', grade }) as const),
  ...HERNIATION_FORMS.map((grade) => ({ system: 'herniation', grade }) as const),
]

/** The same words stand for a herniation itself (`FINDINGS.discHerniation.synonyms`); here they say which. */
const HERNIATION_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['bulge', ['disc bulge', 'bulging', 'bulging disc', '膨隆', '椎間板膨隆']],
  ['protrusion', ['disc protrusion', 'protruded disc', '突出', '椎間板突出']],
  ['extrusion', ['disc extrusion', 'extruded disc', '脱出', '椎間板脱出', '髄核脱出']],
  ['sequestration', ['disc sequestration', 'sequestrated disc', '遊離', '遊離脱出', '髄核遊離']],
])

const ROMAN = ['0', 'i', 'ii', 'iii', 'iv', 'v']

/** Roman and Arabic numerals stand for each other: Meyerding II is often written 2, Modic 1 as I. */
function spellingsOf(grade: string): readonly string[] {
  const [, roman = '', side = ''] = /^([iv]*)([ab]?)$/u.exec(grade.toLowerCase()) ?? []
  const asNumber = ROMAN.indexOf(roman)
  const asRoman = /^[1-5]$/u.test(grade) ? [ROMAN[Number(grade)] ?? grade] : []
  const words = HERNIATION_WORDS.get(grade) ?? []
  return [grade.toLowerCase(), ...(asNumber > 0 ? [`${asNumber}${side}`] : []), ...asRoman, ...words]
}
