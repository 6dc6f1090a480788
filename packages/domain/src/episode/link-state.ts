/** What became of a link that staff made for a patient. The patient only ever sees that it opens or that it does not. */
export const LINK_STATES = ['open', 'used', 'expired', 'revoked', 'locked'] as const
export type LinkState = (typeof LINK_STATES)[number]
