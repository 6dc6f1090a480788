import type { ReportFinding } from '@sebone/domain/report/progress-report'
import { bonesOf, compareDiscs } from '@sebone/domain/spine/disc'
import { FINDINGS } from '@sebone/domain/spine/finding'
import type { SpineLocation } from '@sebone/domain/spine/location'
import { VERTEBRAE } from '@sebone/domain/spine/vertebra'

/** `null` where no place is recorded; `'none'` where the finding has no place to record. */
export type Place = SpineLocation | 'none' | null

export interface PlacedFindings {
  place: Place
  findings: readonly ReportFinding[]
}

/** From head to tail with a bone before the disc below it; then what lies nowhere in particular. */
function rank(place: Place): number {
  if (place === null) return 300
  if (place === 'none') return 200
  if ('vertebra' in place) return 2 * VERTEBRAE.indexOf(place.vertebra)
  return 'disc' in place ? 2 * VERTEBRAE.indexOf(bonesOf(place.disc).upper) + 1 : 100
}

const nameOf = (place: Place): string => (typeof place === 'object' ? JSON.stringify(place) : place)

function placesOf(finding: ReportFinding): readonly Place[] {
  if (finding.at.length > 0) return finding.at
  return [FINDINGS[finding.kind].takes === 'none' ? 'none' : null]
}

function comparePlaces(a: Place, b: Place): number {
  const difference = rank(a) - rank(b)
  if (difference !== 0 || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return difference
  return 'disc' in a && 'disc' in b ? compareDiscs(a.disc, b.disc) : 0
}

/** Every place once, with all that was found there. */
export function findingsByLocation(findings: readonly ReportFinding[]): readonly PlacedFindings[] {
  const places = new Map<string, { place: Place; findings: ReportFinding[] }>()
  for (const finding of findings) {
    for (const place of placesOf(finding)) {
      const entry = places.get(nameOf(place)) ?? { place, findings: [] }
      if (!entry.findings.includes(finding)) entry.findings.push(finding)
      places.set(nameOf(place), entry)
    }
  }
  return [...places.values()].sort((a, b) => comparePlaces(a.place, b.place))
}
