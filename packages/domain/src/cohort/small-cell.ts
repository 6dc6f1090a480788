/** Who reads a number: everybody, or staff in the portal. */
export const AUDIENCES = ['published', 'inside'] as const
export type Audience = (typeof AUDIENCES)[number]

/**
 * The fewest people that a number may stand for. 11 is the rule of the United States' Medicare data (CMS Cell Size
 * Suppression Policy: no cell of 10 or less); 5 inside: DOMAIN.md, section 8.
 */
export const SMALL_CELL_THRESHOLDS: Readonly<Record<Audience, number>> = { published: 11, inside: 5 }

/** A count as it may be shown. `hidden` says nothing about its size: it may be small, or hide a small one beside it. */
export type ShownCount = { readonly kind: 'count'; readonly count: number } | { readonly kind: 'hidden' }

export const HIDDEN: ShownCount = { kind: 'hidden' }

/** 0 is small too: "nobody got worse" says it of each of them by name. */
export const isSmall = (count: number, threshold: number): boolean => count < threshold
