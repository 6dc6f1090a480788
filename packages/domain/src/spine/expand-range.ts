import { discsOf } from './disc.ts'
import type { NotationContext } from './notation-refusal.ts'
import type { ReadPlace } from './place.ts'
import { vertebraeOf } from './vertebra.ts'
import { accept, refuse, type Result } from '../result.ts'

/**
 * Every disc, or every bone, from the first to the last of a range, both included.
 * Refuses `reversed`, and `unreadable` where the ends are a disc and a bone.
 */
export function expandRange(
  first: ReadPlace,
  last: ReadPlace,
  asPrinted: string,
  context: NotationContext,
): Result<readonly ReadPlace[], { readonly code: 'reversed' | 'unreadable' }> {
  const numbering = context.numbering ?? 'usual'
  const printed = { asPrinted, position: first.position }
  if (first.kind === 'disc' && last.kind === 'disc') {
    const discs = between(discsOf(numbering), first.disc, last.disc)
    if (discs === null) return refuse({ code: 'reversed' })
    return accept(discs.map((disc) => ({ kind: 'disc', disc, ...printed })))
  }
  if (first.kind === 'vertebra' && last.kind === 'vertebra') {
    const bones = between(vertebraeOf(numbering), first.vertebra, last.vertebra)
    if (bones === null) return refuse({ code: 'reversed' })
    return accept(bones.map((vertebra) => ({ kind: 'vertebra', vertebra, ...printed })))
  }
  return refuse({ code: 'unreadable' })
}

function between<T>(ordered: readonly T[], first: T, last: T): readonly T[] | null {
  const [from, to] = [ordered.indexOf(first), ordered.indexOf(last)]
  return to < from ? null : ordered.slice(from, to + 1)
}
