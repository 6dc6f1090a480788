import { sortDiscs, type Disc } from '@sebone/domain/spine/disc'
import { readDiscs, writeDiscs, type NotationContext } from '@sebone/domain/spine/notation'
import type { NotTreatedReason } from '@sebone/domain/spine/not-treated-reason'
import type { TreatmentDraft } from './treatment-draft.ts'

/** The discs that a text names; none while it cannot be read. */
export function discsIn(text: string, context: NotationContext): readonly Disc[] {
  const read = readDiscs(text, context)
  return read.ok ? sortDiscs(read.value.map(({ disc }) => disc)) : []
}

/** The text with one disc added or taken out again. */
export function toggleDisc(text: string, disc: Disc, context: NotationContext): string {
  const typed = discsIn(text, context)
  return writeDiscs(typed.includes(disc) ? typed.filter((each) => each !== disc) : [...typed, disc])
}

type NotTreated = TreatmentDraft['notTreated']

/** The rows with one for this disc added, or taken out again. */
export function toggleNotTreated(rows: NotTreated, disc: Disc, context: NotationContext): NotTreated {
  const kept = rows.filter((row) => !discsIn(row.disc, context).includes(disc))
  return kept.length < rows.length ? kept : [...rows, { disc, reason: '' }]
}

/** What the figure can show of the rows already: those with a disc that reads and a reason. */
export const crossedIn = (rows: NotTreated, context: NotationContext): { disc: Disc; reason: NotTreatedReason }[] =>
  rows.flatMap(({ disc, reason }) => (reason === '' ? [] : discsIn(disc, context).map((each) => ({ disc: each, reason }))))
