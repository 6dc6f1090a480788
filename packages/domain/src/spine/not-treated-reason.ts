/** Why a disc was not treated: too narrow for the needle or gel; not to be reached; little to gain; no disc left. */
export const NOT_TREATED_REASONS = ['narrowed', 'needleAccess', 'lowExpectedBenefit', 'discLost'] as const
export type NotTreatedReason = (typeof NOT_TREATED_REASONS)[number]
