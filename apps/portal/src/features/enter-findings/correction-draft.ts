import type { EpisodePage } from '../../data/api.ts'
import type { FindingDetails } from './finding-draft.ts'

export interface CorrectionDraft extends Omit<FindingDetails, 'id'> {
  readonly at: string
  readonly keepUnclear: boolean
}

/** What two people may have changed of one finding. */
export const DETAILS = ['at', 'side', 'grade', 'redFramed'] as const

/** A recorded finding as it is typed again: the place as it was written, and kept where it could not be read. */
export const correctionOf = (recorded: EpisodePage['conditions'][number]): CorrectionDraft => ({
  at: recorded.asPrinted ?? recorded.at.map((place) => ('disc' in place ? place.disc : 'vertebra' in place ? place.vertebra : place.unclear)).join(', '),
  side: recorded.side,
  grade: recorded.grade,
  redFramed: recorded.redFramed,
  keepUnclear: recorded.at.some((place) => 'unclear' in place),
})
