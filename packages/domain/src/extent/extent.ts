import type { RegionId } from './region.ts'

/** How a set came about: marked on the map or in the list, or "the same as last time", which names that answer. */
export type ExtentSource =
  | { readonly kind: 'marked' }
  | { readonly kind: 'sameAsLastTime'; readonly assessmentId: string }

/**
 * Which regions are painful or numb on one day. "None" is an answer; "not sure" is another; blank is no answer at all.
 * The three stay three through form, wire, database and print, and only the first of them is an empty set.
 */
export type Extent =
  | { readonly kind: 'regions'; readonly regions: readonly [RegionId, ...RegionId[]]; readonly source: ExtentSource }
  | { readonly kind: 'none'; readonly source: ExtentSource }
  | { readonly kind: 'notSure' }
  | { readonly kind: 'blank' }

/** The set to calculate with; empty for "none". Null when there is none: blank or "not sure". */
export function regionsOf(extent: Extent): readonly RegionId[] | null {
  if (extent.kind === 'regions') return extent.regions
  return extent.kind === 'none' ? [] : null
}
