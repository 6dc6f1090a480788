/** Why nothing more is asked after a treatment: intercurrent events, which are outcomes of their own. */
export const CLOSED_REASONS = ['episodeClosed', 'treatedAgain', 'operatedElsewhere', 'died'] as const
export type ClosedReason = (typeof CLOSED_REASONS)[number]
