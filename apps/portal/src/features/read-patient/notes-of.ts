import type { EpisodePage } from '../../data/api.ts'

type Note = EpisodePage['notes'][number]

/** A note as it reads now, and what it read before, the latest first. */
export interface NoteThread {
  readonly now: Note
  readonly first: Note
  readonly earlier: readonly Note[]
}

/** Notes with their corrections folded in, the latest written first. */
export function threadsOf(notes: readonly Note[]): readonly NoteThread[] {
  const correctionOf = new Map(notes.flatMap((note) => (note.corrects === null ? [] : [[note.corrects, note] as const])))
  const threads = notes
    .filter(({ corrects }) => corrects === null)
    .map((first): NoteThread => {
      const chain = [first]
      for (let next = correctionOf.get(first.id); next; next = correctionOf.get(next.id)) chain.push(next)
      return { first, now: chain.at(-1) ?? first, earlier: chain.slice(0, -1).toReversed() }
    })
  return threads.toSorted((a, b) => (a.first.writtenAt < b.first.writtenAt ? 1 : -1))
}
