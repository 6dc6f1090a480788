/** The scoring rules that a definition can name. */
export const SCORING_IDS = [
  'rolandMorris',
  'oswestry',
  'comiBack',
  'zurichClaudication',
  'startBack',
  'eq5d5l',
  'joabpeq',
] as const
export type ScoringId = (typeof SCORING_IDS)[number]
