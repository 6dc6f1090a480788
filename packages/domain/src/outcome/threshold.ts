import type { Wording } from '../instrument/definition.ts'

/** Which way a change must go, or whether the value is about the state now, to be met. Never "either" for a success. */
export const THRESHOLD_DIRECTIONS = ['decrease', 'increase', 'eitherWay', 'stateAtMost', 'stateAtLeast'] as const
export type ThresholdDirection = (typeof THRESHOLD_DIRECTIONS)[number]

export type ThresholdMeasure = 'nrs' | 'nrsPain' | 'nrsBackPain' | 'nrsLegPain' | 'rmdq' | 'odi' | 'vas100' | 'comi'

/** A number that someone published, with all that is needed to judge whether it applies; `M`: a measure of somebody else's. */
export type Threshold<M extends string = ThresholdMeasure> = Readonly<{
  measure: M
  says: 'better' | 'muchBetter' | 'worse' | 'failure' | 'measurementError' | 'acceptable' | 'recovered'
  value: number
  unit: 'points' | 'percentOfBaseline'
  direction: ThresholdDirection
  /** Whether exactly this value already meets it. */
  inclusive: boolean
  population: Wording
  /** People it rests on; null for a consensus or where the source gives several. */
  n: number | null
  source: string
}>

const FARRAR = {
  measure: 'nrsPain',
  direction: 'decrease',
  inclusive: true,
  population: { en: 'chronic pain, 10 drug trials', ja: '慢性疼痛（薬の試験10件）' },
  n: 2724,
  source: 'Farrar 2001, Pain 94:149; Dworkin 2008 (consensus)',
} as const

const OSTELO = {
  says: 'better',
  direction: 'decrease',
  inclusive: true,
  population: { en: 'low back pain, expert consensus', ja: '腰痛（専門家の合意）' },
  n: null,
  source: 'Ostelo 2008, Spine 33:90',
} as const

const SWESPINE = {
  unit: 'points',
  inclusive: true,
  population: { en: 'spine surgery, Swespine register', ja: '脊椎手術（スウェーデンの登録データ）' },
  source: 'Parai 2020, Eur Spine J',
} as const

const SWESPINE_CHANGE = { ...SWESPINE, says: 'better', direction: 'decrease', n: 98_732 } as const
const SWESPINE_ERROR = { ...SWESPINE, says: 'measurementError', direction: 'eitherWay', n: 182 } as const

const DISC_SURGERY = {
  measure: 'odi',
  direction: 'decrease',
  population: { en: 'lumbar disc surgery', ja: '腰椎椎間板の手術' },
} as const

/** A failure is a decrease of less than this. */
const WERNER = { ...DISC_SURGERY, says: 'failure', inclusive: false, n: 6840, source: 'Werner 2017' } as const

const MANNION_COMI = {
  measure: 'comi',
  unit: 'points',
  inclusive: true,
  population: { en: 'spine surgery', ja: '脊椎手術' },
  n: 3056,
  source: 'Mannion 2009',
} as const

const KAMPER = {
  says: 'recovered',
  unit: 'points',
  direction: 'stateAtMost',
  inclusive: true,
  population: { en: 'low back pain, four studies', ja: '腰痛（4つの研究）' },
  n: null,
  source: 'Kamper 2010',
} as const

/**
 * The published thresholds of DOMAIN.md, section 5. All are surgical or drug cohorts, none is from intradiscal gel.
 * For numbness none could be verified: those for pain are used by analogy, and every judgement that does so says so.
 */
export const THRESHOLDS = {
  painBetterByPoints: { ...FARRAR, says: 'better', value: 2, unit: 'points' },
  painBetterByShare: { ...FARRAR, says: 'better', value: 30, unit: 'percentOfBaseline' },
  painMuchBetterByPoints: { ...FARRAR, says: 'muchBetter', value: 4, unit: 'points' },
  painMuchBetterByShare: { ...FARRAR, says: 'muchBetter', value: 50, unit: 'percentOfBaseline' },
  backPainBetterByPoints: { ...OSTELO, measure: 'nrs', value: 2, unit: 'points' },
  backPainBetterByShare: { ...OSTELO, measure: 'nrs', value: 30, unit: 'percentOfBaseline' },
  rmdqBetter: { ...OSTELO, measure: 'rmdq', value: 5, unit: 'points' },
  odiBetter: { ...OSTELO, measure: 'odi', value: 10, unit: 'points' },
  vas100Better: { ...OSTELO, measure: 'vas100', value: 15, unit: 'points' },
  swespineBackImportant: { ...SWESPINE_CHANGE, measure: 'nrsBackPain', value: 2.7 },
  swespineLegImportant: { ...SWESPINE_CHANGE, measure: 'nrsLegPain', value: 3.2 },
  swespineBackDetectable: { ...SWESPINE_ERROR, measure: 'nrsBackPain', value: 3.6 },
  swespineLegDetectable: { ...SWESPINE_ERROR, measure: 'nrsLegPain', value: 3.7 },
  odiSurgerySuccess: {
    ...DISC_SURGERY,
    says: 'better',
    value: 20,
    unit: 'points',
    inclusive: true,
    n: 692,
    source: 'Solberg 2013',
  },
  odiSurgeryFailureByPoints: { ...WERNER, value: 13, unit: 'points' },
  odiSurgeryFailureByShare: { ...WERNER, value: 33, unit: 'percentOfBaseline' },
  comiBetter: { ...MANNION_COMI, says: 'better', value: 2.2, direction: 'decrease' },
  comiWorse: { ...MANNION_COMI, says: 'worse', value: 0.3, direction: 'increase' },
  acceptableState: {
    measure: 'nrs',
    says: 'acceptable',
    value: 3,
    unit: 'points',
    direction: 'stateAtMost',
    inclusive: true,
    population: { en: 'spinal deformity', ja: '脊柱変形' },
    n: 1043,
    source: 'Mannion 2020',
  },
  nrsRecovered: { ...KAMPER, measure: 'nrs', value: 0 },
  rmdqRecovered: { ...KAMPER, measure: 'rmdq', value: 2 },
} as const satisfies Readonly<Record<string, Threshold>>

export type ThresholdId = keyof typeof THRESHOLDS
