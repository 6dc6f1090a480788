import * as z from 'zod'
import type { Extent as ExtentType } from './extent.ts'
import { findRegion, sortRegions, type RegionId as RegionIdType } from './region.ts'

export const RegionId = z.custom<RegionIdType>((id) => typeof id === 'string' && findRegion(id) !== null, 'regionNotOnMap')
export type RegionId = z.infer<typeof RegionId>

export const ExtentSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('marked') }),
  z.strictObject({ kind: z.literal('sameAsLastTime'), assessmentId: z.string().min(1) }),
])
export type ExtentSource = z.infer<typeof ExtentSource>

const isSorted = (ids: readonly RegionIdType[]): boolean => {
  const sorted = sortRegions(ids)
  return sorted.length === ids.length && sorted.every((id, index) => id === ids[index])
}

/** As stored: each region once and in the order of the map, never an empty list. */
export const Extent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('regions'),
    regions: z.tuple([RegionId], RegionId).refine(isSorted, 'regionsNotInOrder').readonly(),
    source: ExtentSource,
  }),
  z.strictObject({ kind: z.literal('none'), source: ExtentSource }),
  z.strictObject({ kind: z.literal('notSure') }),
  z.strictObject({ kind: z.literal('blank') }),
]) satisfies z.ZodType<ExtentType>
export type Extent = z.infer<typeof Extent>
