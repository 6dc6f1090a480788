import { actsFor } from '@sebone/domain/worklist/acts-for'
import { isPausing, type WorklistAct } from '@sebone/domain/worklist/worklist-act'
import type { WorklistRow } from '../../data/api.ts'
import { useMay } from '../../data/use-may.ts'

/** What whoever is signed in may record as done about a row: that of its most urgent matter. */
export function usePossibleActs({ items: [first] }: Pick<WorklistRow, 'items'>): readonly WorklistAct[] {
  const may = useMay()
  if (!first) return []
  return actsFor(first).filter((act) => may(isPausing(act) ? 'links:write' : 'alerts:write'))
}
