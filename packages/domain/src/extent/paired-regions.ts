import type { DermatomePercents } from './dermatome.ts'
import type { RegionKind } from './region-kind.ts'

type Place = Pick<RegionKind, 'views' | 'rank'>
type Skin = Readonly<{ en: string; ja: string; surface: number; dermatomes: DermatomePercents }>

const region = (place: Place, { en, ja, surface, dermatomes }: Skin): RegionKind => ({
  ...place,
  name: { en, ja },
  surface,
  dermatomes,
  limb: 'leg',
  isSaddle: false,
})

/** Heights of the leg from the trunk to the tips of the toes. */
const AT = {
  hip: { views: ['back'], rank: 0 },
  groin: { views: ['front'], rank: 0 },
  seat: { views: ['back'], rank: 1 },
  frontOfThigh: { views: ['front'], rank: 2 },
  sideOfThigh: { views: ['front', 'back'], rank: 2 },
  backOfThigh: { views: ['back'], rank: 2 },
  frontOfKnee: { views: ['front'], rank: 3 },
  backOfKnee: { views: ['back'], rank: 3 },
  shin: { views: ['front'], rank: 4 },
  calf: { views: ['back'], rank: 4 },
  ankle: { views: ['front', 'back'], rank: 5 },
  heel: { views: ['sole', 'back'], rank: 6 },
  topOfFoot: { views: ['front'], rank: 7 },
  edgeOfFoot: { views: ['front', 'sole'], rank: 7 },
  sole: { views: ['sole'], rank: 7 },
  ball: { views: ['sole'], rank: 8 },
  toe: { views: ['front', 'sole'], rank: 9 },
  tip: { views: ['front', 'sole'], rank: 10 },
} as const satisfies Readonly<Record<string, Place>>

/**
 * The regions that exist on both sides. Their sums per buttock, thigh with knee, lower leg with ankle, foot, arm and
 * hand are those of the Lund–Browder chart for adults (Lund & Browder, Surg Gynecol Obstet 1944;79:352): 2.5, 9.5, 7,
 * 3.5, 7 and 2.5 % of the body; the groin is taken from its 13 % for the front of the trunk, the lower back from its 13 %
 * for the back. **How each of these is divided further is our own estimate**: no published proportions for toes and
 * their tips were found.
 * Dermatomes: the region that holds a key sensory point of ISNCSCI (ASIA, revision 2019) has that root as its largest
 * share; the percentages are our own estimate, since skin fields overlap and differ between people.
 */
export const PAIRED_REGIONS = {
  groin: region(AT.groin, { en: '{side} groin', ja: '{side}の足の付け根', surface: 500, dermatomes: { L1: 80, L2: 10 } }),
  buttockUpper: region(AT.hip, {
    en: 'upper part of the {side} buttock',
    ja: '{side}のおしりの上の方',
    surface: 1100,
    dermatomes: { L1: 30, L2: 30, L3: 30 },
  }),
  buttockLower: region(AT.seat, {
    en: 'lower part of the {side} buttock',
    ja: '{side}のおしりの下の方',
    surface: 1050,
    dermatomes: { S1: 20, S2: 35, S3: 45 },
  }),
  buttockInner: {
    name: { en: 'inner side of the {side} buttock, next to the crease', ja: '{side}のおしりの内側（割れ目のそば）' },
    views: ['back'],
    surface: 350,
    dermatomes: { S3: 70, S4: 30 },
    limb: null,
    rank: null,
    isSaddle: true,
  },
  thighFront: region(AT.frontOfThigh, {
    en: 'front of the {side} thigh',
    ja: '{side}の太ももの前',
    surface: 2500,
    dermatomes: { L1: 10, L2: 50, L3: 40 },
  }),
  thighInner: region(AT.sideOfThigh, {
    en: 'inner side of the {side} thigh',
    ja: '{side}の太ももの内側',
    surface: 1300,
    dermatomes: { L1: 10, L2: 45, L3: 45 },
  }),
  thighOuter: region(AT.sideOfThigh, {
    en: 'outer side of the {side} thigh',
    ja: '{side}の太ももの外側',
    surface: 2200,
    dermatomes: { L2: 35, L3: 25, L5: 40 },
  }),
  thighBack: region(AT.backOfThigh, {
    en: 'back of the {side} thigh',
    ja: '{side}の太ももの後ろ',
    surface: 2300,
    dermatomes: { S1: 30, S2: 70 },
  }),
  kneeFront: region(AT.frontOfKnee, {
    en: 'front of the {side} knee',
    ja: '{side}のひざの前',
    surface: 700,
    dermatomes: { L3: 60, L4: 40 },
  }),
  kneeBack: region(AT.backOfKnee, {
    en: 'back of the {side} knee',
    ja: '{side}のひざの裏',
    surface: 500,
    dermatomes: { S1: 25, S2: 75 },
  }),
  shinInner: region(AT.shin, {
    en: 'inner side of the {side} shin',
    ja: '{side}のすねの内側',
    surface: 1550,
    dermatomes: { L3: 15, L4: 85 },
  }),
  shinOuter: region(AT.shin, {
    en: 'outer side of the {side} shin',
    ja: '{side}のすねの外側',
    surface: 1650,
    dermatomes: { L4: 10, L5: 90 },
  }),
  calfInner: region(AT.calf, {
    en: 'inner side of the {side} calf',
    ja: '{side}のふくらはぎの内側',
    surface: 1500,
    dermatomes: { L4: 30, S1: 15, S2: 55 },
  }),
  calfOuter: region(AT.calf, {
    en: 'outer side of the {side} calf',
    ja: '{side}のふくらはぎの外側',
    surface: 1500,
    dermatomes: { L5: 20, S1: 65, S2: 15 },
  }),
  ankleInner: region(AT.ankle, {
    en: 'inner side of the {side} ankle',
    ja: '{side}の足首の内側（内くるぶし）',
    surface: 400,
    dermatomes: { L4: 90, S2: 10 },
  }),
  ankleOuter: region(AT.ankle, {
    en: 'outer side of the {side} ankle',
    ja: '{side}の足首の外側（外くるぶし）',
    surface: 400,
    dermatomes: { L5: 40, S1: 60 },
  }),
  heel: region(AT.heel, { en: '{side} heel', ja: '{side}のかかと', surface: 620, dermatomes: { S1: 90, S2: 10 } }),
  instep: region(AT.topOfFoot, {
    en: 'top of the {side} foot',
    ja: '{side}の足の甲',
    surface: 850,
    dermatomes: { L4: 10, L5: 75, S1: 15 },
  }),
  footOuterEdge: region(AT.edgeOfFoot, {
    en: 'outer edge of the {side} foot',
    ja: '{side}の足の外側のふち',
    surface: 375,
    dermatomes: { S1: 100 },
  }),
  sole: region(AT.sole, {
    en: 'middle of the {side} sole',
    ja: '{side}の足の裏の真ん中（土踏まず）',
    surface: 520,
    dermatomes: { L4: 20, L5: 45, S1: 35 },
  }),
  ball: region(AT.ball, {
    en: 'front of the {side} sole, behind the toes',
    ja: '{side}の足の裏の前の方（指の付け根）',
    surface: 500,
    dermatomes: { L5: 55, S1: 45 },
  }),
  bigToe: region(AT.toe, {
    en: '{side} big toe',
    ja: '{side}足の親指',
    surface: 180,
    dermatomes: { L4: 25, L5: 75 },
  }),
  bigToeTip: region(AT.tip, {
    en: 'tip of the {side} big toe',
    ja: '{side}足の親指の先',
    surface: 60,
    dermatomes: { L4: 20, L5: 80 },
  }),
  secondToe: region(AT.toe, { en: '{side} second toe', ja: '{side}足の人差し指', surface: 80, dermatomes: { L5: 100 } }),
  secondToeTip: region(AT.tip, {
    en: 'tip of the {side} second toe',
    ja: '{side}足の人差し指の先',
    surface: 30,
    dermatomes: { L5: 100 },
  }),
  thirdToe: region(AT.toe, { en: '{side} middle toe', ja: '{side}足の中指', surface: 75, dermatomes: { L5: 100 } }),
  thirdToeTip: region(AT.tip, {
    en: 'tip of the {side} middle toe',
    ja: '{side}足の中指の先',
    surface: 30,
    dermatomes: { L5: 100 },
  }),
  fourthToe: region(AT.toe, {
    en: '{side} fourth toe',
    ja: '{side}足の薬指',
    surface: 70,
    dermatomes: { L5: 60, S1: 40 },
  }),
  fourthToeTip: region(AT.tip, {
    en: 'tip of the {side} fourth toe',
    ja: '{side}足の薬指の先',
    surface: 25,
    dermatomes: { L5: 60, S1: 40 },
  }),
  littleToe: region(AT.toe, { en: '{side} little toe', ja: '{side}足の小指', surface: 60, dermatomes: { S1: 100 } }),
  littleToeTip: region(AT.tip, {
    en: 'tip of the {side} little toe',
    ja: '{side}足の小指の先',
    surface: 25,
    dermatomes: { S1: 100 },
  }),
  lowerBackSide: {
    name: { en: '{side} side of the lower back', ja: '腰の{side}側' },
    views: ['back'],
    surface: 1700,
    dermatomes: { L1: 20, L2: 20, L3: 20 },
    limb: null,
    rank: null,
    isSaddle: false,
  },
  arm: {
    name: { en: '{side} arm', ja: '{side}腕' },
    views: ['front', 'back'],
    surface: 7000,
    dermatomes: {},
    limb: 'arm',
    rank: 0,
    isSaddle: false,
  },
  hand: {
    name: { en: '{side} hand', ja: '{side}手' },
    views: ['front', 'back'],
    surface: 2500,
    dermatomes: {},
    limb: 'arm',
    rank: 1,
    isSaddle: false,
  },
} as const satisfies Readonly<Record<string, RegionKind>>

export type PairedRegion = keyof typeof PAIRED_REGIONS
