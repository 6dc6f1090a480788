import type { RegionKind } from './region-kind.ts'

const OFF_THE_LIMBS = { limb: null, rank: null, isSaddle: false } as const
const SADDLE = { limb: null, rank: null, isSaddle: true } as const

/**
 * The regions on the midline or across it. Sums as in the Lund–Browder chart for adults (1944): head 7, neck 2, front of
 * the trunk 13, back of the trunk 13, genitals and perineum 1 % of the body; the division of the trunk and of the last
 * is our own estimate.
 */
export const MIDLINE_REGIONS = {
  head: { ...OFF_THE_LIMBS, name: { en: 'head and face', ja: '頭・顔' }, views: ['front', 'back'], surface: 7000, dermatomes: {} },
  neck: { ...OFF_THE_LIMBS, name: { en: 'neck', ja: '首' }, views: ['front', 'back'], surface: 2000, dermatomes: {} },
  chest: { ...OFF_THE_LIMBS, name: { en: 'chest', ja: '胸' }, views: ['front'], surface: 7000, dermatomes: {} },
  belly: { ...OFF_THE_LIMBS, name: { en: 'belly', ja: 'おなか' }, views: ['front'], surface: 5000, dermatomes: { L1: 5 } },
  upperBack: {
    ...OFF_THE_LIMBS,
    name: { en: 'upper back and shoulders', ja: '背中・肩' },
    views: ['back'],
    surface: 8600,
    dermatomes: {},
  },
  lowerBackMiddle: {
    ...OFF_THE_LIMBS,
    name: { en: 'middle of the lower back', ja: '腰の真ん中' },
    views: ['back'],
    surface: 1000,
    dermatomes: { L1: 20, L2: 20, L3: 20, L4: 10, L5: 10 },
  },
  genitals: {
    ...SADDLE,
    name: { en: 'between the legs, in front (private parts)', ja: '股の前の方（陰部）' },
    views: ['front'],
    surface: 700,
    dermatomes: { L1: 10, S2: 20, S3: 50, S4: 20 },
  },
  backPassage: {
    ...SADDLE,
    name: { en: 'around the back passage', ja: '肛門のまわり' },
    views: ['back'],
    surface: 300,
    dermatomes: { S4: 40, S5: 60 },
  },
} as const satisfies Readonly<Record<string, RegionKind>>

export type MidlineRegion = keyof typeof MIDLINE_REGIONS
