/**
 * What everybody is told of intradiscal gel, before treatment and on every published report (DOMAIN.md, section 8; the
 * content is that of the clinic's report no. 62). The sentences are in `packages/words`.
 */
export const RISK_STATEMENTS = [
  'transientPain',
  'worseAtFirst',
  'nerveDamage',
  'allergyToLocalAnaesthetic',
  'wornOutDisc',
  'resultsDiffer',
  'fullEffectTakesTime',
] as const
export type RiskStatement = (typeof RISK_STATEMENTS)[number]
