import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Result } from '@sebone/domain/result'
import { accept, refuse } from '@sebone/domain/result'

/** A case file is a page; more than this is something else. */
export const MOST_BYTES = 1_000_000

export type FileProblem =
  | { readonly code: 'noSuchFile' }
  | { readonly code: 'notAFile' }
  | { readonly code: 'fileTooLarge'; readonly bytes: number; readonly mostBytes: number }
  | { readonly code: 'notReadable' }
  | { readonly code: 'notUtf8' }

/**
 * The text of a file. `npm run` stands in the project's folder; a path that is not there is looked up from where the
 * person stands, which npm tells by `INIT_CWD`.
 */
export function readFileText(file: string, standingIn: string | undefined): Result<string, FileProblem> {
  const places = [resolve(file), ...(standingIn === undefined ? [] : [resolve(standingIn, file)])]
  const found = places.map((place) => ({ place, stat: statOf(place) })).find(({ stat }) => stat !== undefined)
  if (found?.stat === undefined) return refuse({ code: 'noSuchFile' })
  const { place, stat } = found
  if (!stat.isFile()) return refuse({ code: 'notAFile' })
  if (stat.size > MOST_BYTES) return refuse({ code: 'fileTooLarge', bytes: stat.size, mostBytes: MOST_BYTES })
  const bytes = bytesOf(place)
  return bytes === null ? refuse({ code: 'notReadable' }) : decode(bytes)
}

function statOf(place: string) {
  try {
    return statSync(place, { throwIfNoEntry: false })
  } catch {
    // A path through a file, a name too long, a folder one may not enter: there is nothing to read there.
    return undefined
  }
}

function bytesOf(place: string): Uint8Array | null {
  try {
    return readFileSync(place)
  } catch {
    return null
  }
}

function decode(bytes: Uint8Array): Result<string, FileProblem> {
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refuse({ code: 'notUtf8' })
  }
}
