import { sortDiscs, type Disc } from './disc.ts'
import type { NotationContext, NotationRefusal } from './notation-refusal.ts'
import { readNotation } from './read-notation.ts'
import type { Vertebra } from './vertebra.ts'
import { accept, refuse, type Result } from '../result.ts'

export type { NotationContext, NotationRefusal } from './notation-refusal.ts'

/** A disc, what was typed for it, and where that stands in the text. Discs inside a range share the range's text. */
export type ReadDisc = { readonly disc: Disc; readonly asPrinted: string; readonly position: number }

/**
 * Reads a list of discs as people write it, in one pass: `L3/4, 4/5, and 5/s`, `Ｌ３／４、４／５`, `from L2/3 to 5/S`,
 * `L2/3～5/S`. Discs come in the order typed and may repeat (`sortDiscs` puts them in the order of the spine).
 * Refuses with a code, a position and the text at fault: see `NOTATION_REFUSALS`.
 */
export function readDiscs(text: string, context: NotationContext = {}): Result<readonly ReadDisc[], NotationRefusal> {
  const read = readNotation(text, context, 'disc')
  if (!read.ok) return read
  const discs: ReadDisc[] = []
  for (const place of read.value) {
    if (place.kind === 'disc') discs.push({ disc: place.disc, asPrinted: place.asPrinted, position: place.position })
  }
  return accept(discs)
}

/**
 * Reads one bone: `L4`, `Ｌ４`, `vertebra L4`, `L4椎体`, `S1`, `coccyx`. The region is never guessed.
 * Refuses like `readDiscs`; more than one bone is `unreadable`, a disc `isADisc`.
 */
export function readVertebra(text: string, context: NotationContext = {}): Result<Vertebra, NotationRefusal> {
  const read = readNotation(text, context, 'vertebra')
  if (!read.ok) return read
  const [first, second] = read.value
  if (second !== undefined) return refuse({ code: 'unreadable', position: second.position, text: second.asPrinted })
  if (first?.kind !== 'vertebra') return refuse({ code: 'emptyNotation', position: 0, text: '' })
  return accept(first.vertebra)
}

/** The canonical form of one disc, which `readDiscs` reads back. */
export function writeDisc(disc: Disc): string {
  return disc
}

/** Discs in the order of the spine, each once: `L3/4, L4/5, L5/S1`; no discs give the empty text. */
export function writeDiscs(discs: Iterable<Disc>): string {
  return sortDiscs(discs).map(writeDisc).join(', ')
}
