import { bonesOf, discsOf, type Disc } from '@sebone/domain/spine/disc'
import type { FindingKind } from '@sebone/domain/spine/finding'
import type { Grade } from '@sebone/domain/spine/grade'
import type { SpineLocation } from '@sebone/domain/spine/location'
import type { NotTreatedReason } from '@sebone/domain/spine/not-treated-reason'
import type { SpineNumbering } from '@sebone/domain/spine/numbering'
import { vertebraeOf, type Vertebra } from '@sebone/domain/spine/vertebra'

/** A place of the column that can be pointed at: a bone or the disc below it. */
export type SiteName = Disc | Vertebra

/** As much of a `Condition` as a drawing can show; the findings of a published report have no more. */
export type FigureFinding = {
  readonly kind: FindingKind
  readonly at: readonly SpineLocation[]
  readonly side?: 'left' | 'right' | 'both' | null
  readonly grade?: Grade | null
  readonly redFramed?: boolean
}

export type SpineFacts = {
  readonly numbering: SpineNumbering
  readonly conditions: readonly FigureFinding[]
  readonly treated: readonly Disc[]
  readonly notTreated: readonly { readonly disc: Disc; readonly reason: NotTreatedReason }[]
}

export type Site = {
  readonly name: SiteName
  readonly location: { readonly disc: Disc } | { readonly vertebra: Vertebra }
  readonly findings: readonly FigureFinding[]
  readonly treated: boolean
  /** Null where the disc was not refused. */
  readonly notTreated: NotTreatedReason | null
  readonly redFramed: boolean
}

/** Null for a place that nobody could tell. */
export const siteNameOf = (location: SpineLocation): SiteName | null => {
  if ('disc' in location) return location.disc
  return 'vertebra' in location ? location.vertebra : null
}

/** Every bone and disc of this spine, from the head down, with what is known about it. */
export const sitesOf = ({ numbering, conditions, treated, notTreated }: SpineFacts): readonly Site[] => {
  const known = (name: SiteName) => {
    const findings = conditions.filter(({ at }) => at.some((location) => siteNameOf(location) === name))
    return { name, findings, redFramed: findings.some(({ redFramed }) => redFramed === true) }
  }
  const discSite = (disc: Disc): Site => ({
    ...known(disc),
    location: { disc },
    treated: treated.includes(disc),
    notTreated: notTreated.find((refused) => refused.disc === disc)?.reason ?? null,
  })
  const discs = discsOf(numbering)
  return vertebraeOf(numbering).flatMap((vertebra): readonly Site[] => {
    const bone: Site = { ...known(vertebra), location: { vertebra }, treated: false, notTreated: null }
    const below = discs.find((disc) => bonesOf(disc).upper === vertebra)
    return below ? [bone, discSite(below)] : [bone]
  })
}

export const isMarked = (site: Site): boolean => site.findings.length > 0 || site.treated || site.notTreated !== null
