import type { ReportFinding } from '../report/report-facts.ts'
import type { FindingKind } from '../spine/finding.ts'
import type { SpineLocation } from '../spine/location.ts'
import type { NotationContext, NotationRefusal } from '../spine/notation.ts'
import type { Cursor, Unread } from './cursor.ts'
import { FINDING_KINDS } from '../spine/finding.ts'
import { readLocations } from '../spine/location.ts'
import { readCode, readList, readObject, readOrNull, readPart, readText, report } from './cursor.ts'

/**
 * A place in words that nobody can pin down stays, as unclear and as printed. These are another matter: a disc or bone
 * is named, and this spine has none such.
 */
const NAMES_NOTHING_REAL: ReadonlySet<NotationRefusal['code']> = new Set([
  'noSuchDisc',
  'noSuchVertebra',
  'reversed',
  'skipsADisc',
  'needsTransitionalVertebra',
  'ambiguousUnderSixLumbar',
  'tooLong',
])

/** The findings in the order printed. The same finding at the same place twice is refused; one kind may come twice. */
export function readFindingsPart(cursor: Cursor, notation: NotationContext): readonly ReportFinding[] | Unread {
  const seen = new Set<string>()
  return readList(cursor)?.flatMap((item): ReportFinding[] => {
    const parts = readObject(item, ['kind', 'at'])
    const kind = readPart(parts?.kind, (part) => readCode(part, FINDING_KINDS))
    const place = readOrNull(parts?.at, (part) => readPlace(part, notation))
    if (kind === undefined || place === undefined) return []

    const finding = findingOf(kind, place)
    const key = JSON.stringify([kind, finding.at])
    if (seen.has(key)) report(item, { code: 'duplicateFinding', kind })
    seen.add(key)
    return [finding]
  })
}

type Place = Readonly<{ at: readonly SpineLocation[]; asPrinted: string }>

const findingOf = (kind: FindingKind, place: Place | null): ReportFinding => ({
  kind,
  at: place?.at ?? [],
  asPrinted: place?.asPrinted ?? null,
  side: null,
  grade: null,
  redFramed: false,
})

function readPlace(cursor: Cursor, notation: NotationContext): Place | Unread {
  const text = readText(cursor)
  if (text === undefined) return undefined
  if (text.trim() === '') return report(cursor, { code: 'blankText' })
  const { locations } = readLocations(text, notation)
  const refusal = locations.find(({ because }) => because && NAMES_NOTHING_REAL.has(because.code))?.because
  if (refusal) return report(cursor, { code: 'notation', refusal })
  return { at: locations.map(({ location }) => location), asPrinted: text }
}
