import { FINDING_KINDS, FINDINGS, type FindingKind } from './finding.ts'
import { accept, refuse, type Result } from '../result.ts'
import { editDistance } from '../text/edit-distance.ts'

export type UnknownFinding = {
  readonly code: 'unknownFinding'
  readonly text: string
  /** The kind whose name or synonym is spelt most like the text; null where none is near. */
  readonly nearest: FindingKind | null
}

/** Longer texts are sentences; comparing them letter by letter costs time and finds nothing. */
const LONGEST_NAME = 60

/**
 * The kind of finding that a name, a synonym (English or Japanese) or a code stands for.
 * Refuses `unknownFinding` with the nearest known kind: "Schmoll's nodes" is not accepted, but names Schmorl's node.
 */
export function readFindingKind(text: string): Result<FindingKind, UnknownFinding> {
  const spelling = spellingOf(text)
  const exact = KINDS_BY_SPELLING.get(spelling)
  if (exact !== undefined) return accept(exact)
  return refuse({ code: 'unknownFinding', text, nearest: nearestTo(spelling) })
}

function nearestTo(spelling: string): FindingKind | null {
  if (spelling.length < 3 || spelling.length > LONGEST_NAME) return null
  let nearest: FindingKind | null = null
  let best = Math.max(1, Math.floor(spelling.length / 3)) + 1
  for (const [known, kind] of KINDS_BY_SPELLING) {
    // So many letters more or fewer are edits already; most words need not be compared at all.
    if (Math.abs(known.length - spelling.length) >= best) continue
    const distance = editDistance(spelling, known)
    // An abbreviation is a letter or two away from half the alphabet.
    if (distance < best && distance * 2 < known.length) [nearest, best] = [kind, distance]
  }
  return nearest
}

/** What two spellings of one name share: width, case, plural, punctuation, spaces and disk/disc fall away. */
function spellingOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ`´]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.replace(/([^aious])s$/u, '$1').replaceAll('disk', 'disc'))
    .join('')
}

const KINDS_BY_SPELLING: ReadonlyMap<string, FindingKind> = new Map(
  FINDING_KINDS.flatMap((kind) => {
    const { name, synonyms } = FINDINGS[kind]
    return [kind, name.en, name.ja, ...synonyms].map((word) => [spellingOf(word), kind] as const)
  }),
)
