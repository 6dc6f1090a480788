import type { Disc } from './disc.ts'
import type { Vertebra } from './vertebra.ts'

export type Place =
  | { readonly kind: 'disc'; readonly disc: Disc }
  | { readonly kind: 'vertebra'; readonly vertebra: Vertebra }

/** A place that was read, with its text as typed. The places of a range all carry the text of the range. */
export type ReadPlace = Place & { readonly asPrinted: string; readonly position: number }
