import type { Wording } from '../instrument/definition.ts'
import type { RegionKind, RegionSide } from './region-kind.ts'
import { MIDLINE_REGIONS, type MidlineRegion } from './midline-regions.ts'
import { PAIRED_REGIONS, type PairedRegion } from './paired-regions.ts'

/** Stored and therefore never renamed: `bigToeTip-left`, `backPassage`. */
export type RegionId = MidlineRegion | `${PairedRegion}-${'left' | 'right'}`

/** One place on the body that a person can mark. */
export type Region = Omit<RegionKind, 'name'> & Readonly<{ id: RegionId; side: RegionSide; name: Wording }>

const SIDE_WORDS = { left: { en: 'left', ja: '左' }, right: { en: 'right', ja: '右' } } as const

const pairedRegion = (key: PairedRegion, side: 'left' | 'right'): Region => {
  const { name, ...kind }: RegionKind = PAIRED_REGIONS[key]
  const { en, ja } = SIDE_WORDS[side]
  return {
    ...kind,
    id: `${key}-${side}`,
    side,
    name: { en: name.en.replace('{side}', en), ja: name.ja.replace('{side}', ja) },
  }
}

/** The keys of a record as its own keys, which they are: both tables are literals of this package. */
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => {
  const keys: K[] = []
  for (const key in table) keys.push(key)
  return keys
}

/** Every region of the map, 76 of them; together the whole body. Left and right differ in nothing but the side. */
export const REGIONS: readonly Region[] = [
  ...keysOf(MIDLINE_REGIONS).map((id): Region => ({ ...MIDLINE_REGIONS[id], id, side: 'midline' })),
  ...keysOf(PAIRED_REGIONS).flatMap((key) => [pairedRegion(key, 'left'), pairedRegion(key, 'right')]),
]

export const REGION_IDS: readonly RegionId[] = REGIONS.map(({ id }) => id)

const BY_ID: ReadonlyMap<string, Region> = new Map(REGIONS.map((region) => [region.id, region]))

/** The region with this id; null for a text that is none. */
export const findRegion = (id: string): Region | null => BY_ID.get(id) ?? null

/** The region with this id. */
export function regionOf(id: RegionId): Region {
  const region = BY_ID.get(id)
  if (!region) throw new Error(`no such region: ${id}`)
  return region
}

const ORDER: ReadonlyMap<RegionId, number> = new Map(REGION_IDS.map((id, index) => [id, index]))

/** Each region once, in the order of the table: one set is always written in one way. */
export const sortRegions = (ids: Iterable<RegionId>): readonly RegionId[] =>
  [...new Set(ids)].toSorted((a, b) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0))
