import type { IdentifyingPlace } from './identifying-text.ts'
import { findNames } from './find-names.ts'
import { findPatterns } from './find-patterns.ts'

/**
 * What in a free text may give the patient away, in the order of the text; it is shown to a person and never rewritten
 * here. A net, not a proof: it knows the patient's own names and the forms of dates, phones, addresses and ages, and it
 * cannot know that "the mayor of the island" is one person. Of overlapping places the longest and most certain stays.
 */
export function findIdentifying(text: string, patientNames: readonly string[]): readonly IdentifyingPlace[] {
  const found = [...findNames(text, patientNames), ...findPatterns(text)].toSorted(
    (a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from) || a.from - b.from,
  )
  const taken = new Set<number>()
  const kept = found.filter(({ from, to }) => {
    const positions = Array.from({ length: to - from }, (_, i) => from + i)
    const isFree = !positions.some((position) => taken.has(position))
    if (isFree) for (const position of positions) taken.add(position)
    return isFree
  })
  return kept.toSorted((a, b) => a.from - b.from)
}

const rank = ({ kind, certainty }: IdentifyingPlace): number =>
  (certainty === 'certain' ? 0 : 2) + (kind === 'patientName' ? 0 : 1)
