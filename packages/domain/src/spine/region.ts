export const SPINE_REGIONS = ['cervical', 'thoracic', 'lumbar'] as const
export type SpineRegion = (typeof SPINE_REGIONS)[number]
