import type { PartialDate } from '../calendar/partial-date.ts'
import type { TreatmentMethod } from '../episode/treatment-method.ts'
import type { ReportDiscNotTreated, ReportProcedure } from '../report/report-facts.ts'
import type { Disc } from '../spine/disc.ts'
import type { NotationContext } from '../spine/notation.ts'
import type { Cursor, Unread } from './cursor.ts'
import { readPartialDate } from '../calendar/partial-date.ts'
import { METHOD_REGION, TREATMENT_METHODS } from '../episode/treatment-method.ts'
import { sortDiscs } from '../spine/disc.ts'
import { NOT_TREATED_REASONS } from '../spine/not-treated-reason.ts'
import { readDiscs } from '../spine/notation.ts'
import { readCode, readList, readObject, readOrNull, readPart, readText, report } from './cursor.ts'
import { readBilledSites } from './read-billed-sites.ts'

const KEYS = ['method', 'performedIn', 'discs', 'notTreated', 'billedSites'] as const

export type ProcedurePart = Readonly<{
  procedure: ReportProcedure | Unread
  performedIn: PartialDate | Unread
  /** How the rest of the file is to be read: the method's region, and the numbering of this spine. */
  notation: NotationContext
}>

/** The treatment. What can be read of it is handed out even when something else in it is wrong. */
export function readProcedurePart(cursor: Cursor): ProcedurePart {
  const parts = readObject(cursor, KEYS, ['transitionalVertebra']) ?? {}
  const method = readPart(parts.method, (part) => readCode(part, TREATMENT_METHODS))
  const isTransitional = readPart(parts.transitionalVertebra, readTrueOrFalse) ?? false
  const notation = notationOf(method, isTransitional)

  const performedIn = readPart(parts.performedIn, readDate)
  const discs = readOrNull(parts.discs, (part) => readTreatedDiscs(part, notation))
  const notTreated = readPart(parts.notTreated, (part) => readNotTreated(part, notation, discs?.discs ?? []))
  const billedSites = readOrNull(parts.billedSites, (part) => readBilledSites(part, method, performedIn))
  const isRead =
    method !== undefined &&
    performedIn !== undefined &&
    discs !== undefined &&
    notTreated !== undefined &&
    billedSites !== undefined
  return {
    performedIn,
    notation,
    procedure: isRead
      ? {
          method,
          performedIn,
          discs: discs && discs.discs,
          discsAsPrinted: discs && discs.asPrinted,
          notTreated,
          billedSites,
          billedSitesReason: null,
        }
      : undefined,
  }
}

const notationOf = (method: TreatmentMethod | Unread, isTransitional: boolean): NotationContext => ({
  defaultRegion: METHOD_REGION[method ?? 'cellgel'],
  numbering: isTransitional ? 'sixLumbar' : 'usual',
})

function readTrueOrFalse(cursor: Cursor): boolean | Unread {
  return typeof cursor.value === 'boolean' ? cursor.value : report(cursor, { code: 'notTrueOrFalse' })
}

function readDate(cursor: Cursor): PartialDate | Unread {
  const text = readText(cursor)
  if (text === undefined) return undefined
  const date = readPartialDate(text)
  return date.ok ? date.value : report(cursor, date.error)
}

type PrintedDiscs = Readonly<{ discs: readonly Disc[]; asPrinted: string }>

function readTreatedDiscs(cursor: Cursor, notation: NotationContext): PrintedDiscs | Unread {
  const text = readText(cursor)
  if (text === undefined) return undefined
  const read = readDiscs(text, notation)
  if (!read.ok) return report(cursor, { code: 'notation', refusal: read.error })
  return { discs: sortDiscs(read.value.map(({ disc }) => disc)), asPrinted: text }
}

function readNotTreated(
  cursor: Cursor,
  notation: NotationContext,
  treated: readonly Disc[],
): readonly ReportDiscNotTreated[] | Unread {
  const seen = new Set<Disc>()
  return readList(cursor)?.flatMap((item): ReportDiscNotTreated[] => {
    const parts = readObject(item, ['disc', 'reason'])
    const reason = readPart(parts?.reason, (part) => readCode(part, NOT_TREATED_REASONS))
    const disc = readPart(parts?.disc, (part) => readOneDisc(part, notation, treated, seen))
    return reason === undefined || disc === undefined ? [] : [{ ...disc, reason }]
  })
}

function readOneDisc(
  cursor: Cursor,
  notation: NotationContext,
  treated: readonly Disc[],
  seen: Set<Disc>,
): Readonly<{ disc: Disc; asPrinted: string }> | Unread {
  const printed = readTreatedDiscs(cursor, notation)
  if (printed === undefined) return undefined
  const [disc, ...others] = printed.discs
  if (disc === undefined || others.length > 0) return report(cursor, { code: 'severalDiscs', text: printed.asPrinted })
  if (treated.includes(disc)) return report(cursor, { code: 'treatedAndNotTreated', disc })
  if (seen.has(disc)) return report(cursor, { code: 'duplicateDisc', disc })
  seen.add(disc)
  return { disc, asPrinted: printed.asPrinted }
}
