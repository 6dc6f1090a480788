import type { Side } from '@sebone/domain/episode/condition'
import { FINDING_KINDS, type FindingKind } from '@sebone/domain/spine/finding'
import type { Grade } from '@sebone/domain/spine/grade'
import type { NewFinding } from '../../data/api.ts'

/** What is said about one kind besides where it lies. Null: not stated. The id stays with it until it is stored. */
export interface FindingDetails {
  readonly id: string
  readonly side: Side | null
  readonly grade: Grade | null
  readonly redFramed: boolean
}

export type Ticked = Partial<Readonly<Record<FindingKind, FindingDetails>>>

export interface FindingsDraft {
  readonly at: string
  readonly keepUnclear: boolean
  readonly ticked: Ticked
}

export const EMPTY_DRAFT: FindingsDraft = { at: '', keepUnclear: false, ticked: {} }

export const tickedKinds = (ticked: Ticked): readonly FindingKind[] => FINDING_KINDS.filter((kind) => ticked[kind])

export const withoutKind = (ticked: Ticked, kind: FindingKind): Ticked => {
  const { [kind]: _, ...kept } = ticked
  return kept
}

export const findingsIn = ({ at, keepUnclear, ticked }: FindingsDraft, episodeId: string): readonly NewFinding[] =>
  FINDING_KINDS.flatMap((kind) => {
    const details = ticked[kind]
    return details ? [{ ...details, kind, episodeId, at, keepUnclear }] : []
  })
