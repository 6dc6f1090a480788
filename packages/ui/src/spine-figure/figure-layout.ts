import type { FindingKind } from '@sebone/domain/spine/finding'
import type { Vertebra } from '@sebone/domain/spine/vertebra'
import { VERTEBRAE } from '@sebone/domain/spine/vertebra'
import type { Language } from '@sebone/words/language'
import { ANATOMY } from './anatomy.ts'
import { labelBlock, type LabelBlock } from './label-block.ts'
import { isMarked, sitesOf, type Site, type SpineFacts } from './sites.ts'
import { along, middle, type Spot } from './outline.ts'
import { placeColumn, type Column, type PlacedBone, type PlacedDisc } from './spine-geometry.ts'
import { spread } from './spread.ts'

export type FigureRegion = 'lumbar' | 'whole'

export type PlacedSite =
  | { readonly site: Site; readonly bone: PlacedBone; readonly disc: null }
  | { readonly site: Site; readonly disc: PlacedDisc; readonly bone: null }

export type PlacedLabel = {
  readonly site: Site
  readonly block: LabelBlock
  readonly from: Spot
  readonly top: number
  readonly height: number
}

export type FigureLayout = {
  readonly column: Column
  readonly sites: readonly PlacedSite[]
  readonly labels: readonly PlacedLabel[]
  readonly labelX: number
  readonly lineHeight: number
  readonly viewBox: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

/** Width of the whole drawing, in its own units: a phone's page, so that its 14-unit text is read as 14 px there. */
const WIDTH = 358
/** Room for the names of the discs in front of the column. */
const NAMES = 56
const LABEL_GAP = 6
/** Between one place's words and the next one's. */
const LABEL_SPACE = 10
const SCALE: Readonly<Record<FigureRegion, number>> = { lumbar: 0.86, whole: 0.8 }
const LINE_HEIGHT: Readonly<Record<Language, number>> = { en: 18, ja: 20 }
const TEXT_SIZE = 14
/** The highest bone of the lumbar drawing. */
const LUMBAR_FROM = VERTEBRAE.indexOf('T11')
/** A slip is drawn as this share of the bone's depth, whatever its grade: it says that, not how far. */
const SLIP_SHARE = 0.2
/** The bones above follow a slipped one, less and less, so that the step stands below it, where it is. */
const FOLLOWING = [1, 0.6, 0.3, 0.1]
const SLIPS: Partial<Record<FindingKind, -1 | 1>> = { anterolisthesis: -1, retrolisthesis: 1 }

const boneIndex = ({ location }: Site): number =>
  'vertebra' in location ? VERTEBRAE.indexOf(location.vertebra) : -1

/** The loin is enough until something is recorded higher up. */
export const regionFor = (sites: readonly Site[]): FigureRegion => {
  const lumbarFrom = sites.findIndex((site) => boneIndex(site) === LUMBAR_FROM)
  return sites.slice(0, lumbarFrom).some(isMarked) ? 'whole' : 'lumbar'
}

const shiftsOf = (bones: readonly Site[]): ReadonlyMap<Vertebra, number> => {
  const shifts = new Map<Vertebra, number>()
  bones.forEach(({ findings, location }, index) => {
    const direction = findings.map(({ kind }) => SLIPS[kind]).find((slip) => slip !== undefined)
    if (direction === undefined || !('vertebra' in location)) return
    FOLLOWING.forEach((share, above) => {
      const follower = bones[index - above]?.location
      if (!follower || !('vertebra' in follower)) return
      const by = direction * share * SLIP_SHARE * ANATOMY[location.vertebra].lower
      shifts.set(follower.vertebra, (shifts.get(follower.vertebra) ?? 0) + by)
    })
  })
  return shifts
}

/** Where the line to the name begins: at the back of the place, outside its ring. */
const leaderStart = ({ site, bone, disc }: PlacedSite): Spot => {
  const [a, b, c, d] = (bone ?? disc).corners
  const back = middle([b, c])
  const front = middle([a, d])
  const depth = Math.hypot(back.x - front.x, back.y - front.y) || 1
  const outwards = { x: (back.x - front.x) / depth, y: (back.y - front.y) / depth }
  return along(back, outwards, disc && site.findings.length > 0 ? 4.5 : 1)
}

export const figureLayout = (facts: SpineFacts, language: Language, region?: FigureRegion): FigureLayout => {
  const all = sitesOf(facts)
  const shown = region ?? regionFor(all)
  const from = shown === 'whole' ? 0 : all.findIndex((site) => boneIndex(site) === LUMBAR_FROM)
  const visible = all.slice(from)
  const bones = visible.filter(({ location }) => 'vertebra' in location)
  const discBelow = new Map(
    visible.flatMap(({ location }, index) => {
      const above = visible[index - 1]?.location
      return 'disc' in location && above && 'vertebra' in above ? [[above.vertebra, location.disc] as const] : []
    }),
  )
  const column = placeColumn({
    bones: bones.flatMap(({ location }) =>
      'vertebra' in location
        ? [{ bone: location.vertebra, discBelow: discBelow.get(location.vertebra) ?? null }]
        : [],
    ),
    shifts: shiftsOf(bones),
    scale: SCALE[shown],
  })
  const sites = visible.flatMap((site): readonly PlacedSite[] => {
    const bone = column.bones.find((placed) => placed.bone === site.name)
    if (bone) return [{ site, bone, disc: null }]
    const disc = column.discs.find((placed) => placed.disc === site.name)
    return disc ? [{ site, disc, bone: null }] : []
  })

  const left = column.box.left - NAMES
  const top = column.box.top - 10
  const labelX = column.box.right + LABEL_GAP
  const lineHeight = LINE_HEIGHT[language]
  const labelWidth = (left + WIDTH - labelX) / TEXT_SIZE
  const wishes = sites.filter(({ site }) => isMarked(site)).map((placed) => {
    const from = leaderStart(placed)
    const block = labelBlock(placed.site, language, labelWidth)
    return { site: placed.site, block, from, top: from.y - lineHeight / 2, height: (block.lines.length + 1) * lineHeight }
  })
  const bottom = column.box.bottom + 10
  const tops = spread(wishes, LABEL_SPACE, top + 2, bottom)
  const labels = wishes.map((wish, index) => ({ ...wish, top: tops[index] ?? wish.top }))
  const end = Math.max(bottom, ...labels.map((label) => label.top + label.height))
  return { column, sites, labels, labelX, lineHeight, viewBox: { left, top, width: WIDTH, height: end + 4 - top } }
}
