import { CONTRAINDICATIONS, type Contraindication } from '@sebone/domain/episode/contraindication'
import type { EpisodePage } from '../../data/api.ts'
import { refusalOf } from '../../data/refusal.ts'

/** Which reasons the last try was refused for. */
export function missingIn(error: unknown): readonly Contraindication[] {
  const { code, missing } = error === null ? { code: '', missing: [] } : refusalOf(error)
  if (code !== 'contraindicationNeedsPhysician' || !Array.isArray(missing)) return []
  return CONTRAINDICATIONS.filter((each) => missing.includes(each))
}

/** For a correction: what was answered when the treatment was recorded, and no more. */
export const answeredIn = ({ wentOnDespite }: EpisodePage['procedures'][number]): EpisodePage['warnings'] => ({
  present: wentOnDespite.map(({ contraindication }) => ({ contraindication, from: [], at: [] })),
  toAsk: [],
})
