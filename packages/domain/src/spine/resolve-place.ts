import { bonesOf, discsOf, type Disc } from './disc.ts'
import type { NotationContext, NotationRefusal } from './notation-refusal.ts'
import type { RegionLetter } from './notation-token.ts'
import type { Place } from './place.ts'
import type { SpineNumbering } from './numbering.ts'
import { SPINE_REGIONS, type SpineRegion } from './region.ts'
import { VERTEBRAE, vertebraeOf, type Vertebra } from './vertebra.ts'
import type { WrittenBone, WrittenPlace } from './written-place.ts'
import { accept, refuse, type Result } from '../result.ts'

type Refusal = Pick<NotationRefusal, 'code' | 'candidates'>

const LETTER_OF: Readonly<Record<SpineRegion, RegionLetter>> = { cervical: 'C', thoracic: 'T', lumbar: 'L' }

/** The disc or the bone that was meant, given the region `carried` along the list so far. */
export function resolvePlace(
  { upper, lower }: WrittenPlace,
  carried: SpineRegion | null,
  context: NotationContext,
): Result<Place, Refusal> {
  if (lower === null) {
    const bone = resolveVertebra(upper, context)
    return bone.ok ? accept({ kind: 'vertebra', vertebra: bone.value }) : bone
  }
  const disc = resolveDisc(upper, lower, carried, context)
  return disc.ok ? accept({ kind: 'disc', disc: disc.value }) : disc
}

/** Whether some spine has this bone; `4` and `L34` are none. */
export const isBone = ({ letter, number }: WrittenBone): boolean => boneNamed(letter, number) !== null

/** Whether the letters written, if any, agree with a region named in words. The sacrum ends the lumbar spine. */
export function fitsRegion({ upper, lower }: WrittenPlace, region: SpineRegion): boolean {
  const letters = [upper.letter, lower?.letter ?? null].filter((letter) => letter !== null)
  const belongs = (letter: WrittenBone['letter']) =>
    letter === LETTER_OF[region] || (letter === 'S' && region === 'lumbar')
  return letters.length === 0 || letters.some(belongs)
}

/** The region that the next bare `4/5` of a list belongs to: that of the lower bone, so `T12/L1, 1/2` ends with L1/2. */
export function regionCarriedBy(place: Place): SpineRegion | null {
  if (place.kind === 'vertebra') return regionOf(place.vertebra)
  const { upper, lower } = bonesOf(place.disc)
  return regionOf(lower) ?? regionOf(upper)
}

const regionOf = (bone: Vertebra): SpineRegion | null =>
  SPINE_REGIONS.find((region) => bone.startsWith(LETTER_OF[region])) ?? null

/** The bone meant by a letter and a number, if this spine has it. */
function resolveVertebra(written: WrittenBone, context: NotationContext): Result<Vertebra, Refusal> {
  if (written.letter === null) return refuse({ code: 'unreadable' })
  const bone = boneNamed(written.letter, written.number)
  if (bone === null) return refuse({ code: 'noSuchVertebra' })
  if (vertebraeOf(numberingOf(context)).includes(bone)) return accept(bone)
  return refuse({ code: absentBoneCode(bone, context, 'noSuchVertebra') })
}

/**
 * The disc meant by two bones, where letters may be missing: the lower one shares the upper one's, `5/s` is lumbar,
 * else the region `carried` along the list decides, else the caller's default, else there must be only one such disc.
 */
function resolveDisc(
  upper: WrittenBone,
  lower: WrittenBone,
  carried: SpineRegion | null,
  context: NotationContext,
): Result<Disc, Refusal> {
  if (upper.letter !== null || lower.letter !== null) {
    const above = boneNamed(upper.letter ?? letterAbove(lower), upper.number)
    return discBetween(above, boneNamed(lower.letter ?? upper.letter, lower.number), context)
  }
  const [above, below] = [upper.number ?? 0, lower.number ?? 0]
  if (below < above) return refuse({ code: 'reversed' })
  if (below > above + 1) return refuse({ code: 'skipsADisc' })
  const within = (region: SpineRegion) =>
    discBetween(boneNamed(LETTER_OF[region], above), boneNamed(LETTER_OF[region], below), context)
  const region = carried ?? context.defaultRegion
  if (region !== undefined) return within(region)
  const candidates = SPINE_REGIONS.map(within).flatMap((found) => (found.ok ? [found.value] : []))
  const [only, another] = candidates
  if (only === undefined) return refuse({ code: 'noSuchDisc' })
  return another === undefined ? accept(only) : refuse({ code: 'ambiguousRegion', candidates })
}

function discBetween(above: Vertebra | null, below: Vertebra | null, context: NotationContext): Result<Disc, Refusal> {
  if (above === null || below === null) return refuse({ code: 'noSuchDisc' })
  const numbering = numberingOf(context)
  const disc = DISC_UNDER[numbering].get(above)
  if (disc !== undefined && bonesOf(disc).lower === below) return accept(disc)
  if (numbering === 'sixLumbar' && above === 'L5' && below === 'S1') {
    return refuse({ code: 'ambiguousUnderSixLumbar', candidates: ['L5/6', 'L6/S1'] })
  }
  if (VERTEBRAE.indexOf(below) < VERTEBRAE.indexOf(above)) return refuse({ code: 'reversed' })
  const bones = vertebraeOf(numbering)
  const absent = [above, below].find((bone) => !bones.includes(bone))
  if (absent !== undefined) return refuse({ code: absentBoneCode(absent, context, 'noSuchDisc') })
  return refuse({ code: bones.indexOf(below) > bones.indexOf(above) + 1 ? 'skipsADisc' : 'noSuchDisc' })
}

const discsByUpperBone = (numbering: SpineNumbering): ReadonlyMap<Vertebra, Disc> =>
  new Map(discsOf(numbering).map((disc) => [bonesOf(disc).upper, disc]))

/** Each bone has one disc below it, or none. */
const DISC_UNDER: Readonly<Record<SpineNumbering, ReadonlyMap<Vertebra, Disc>>> = {
  usual: discsByUpperBone('usual'),
  sixLumbar: discsByUpperBone('sixLumbar'),
  fourLumbar: discsByUpperBone('fourLumbar'),
}

/** L6 is asked for in a spine that nobody has recorded as having six: that is worth a question of its own. */
function absentBoneCode(bone: Vertebra, context: NotationContext, otherwise: 'noSuchDisc' | 'noSuchVertebra') {
  return bone === 'L6' && numberingOf(context) === 'usual' ? 'needsTransitionalVertebra' : otherwise
}

/** `12/L1` and `5/s` name the upper bone by its number only: above a region's first bone is another region. */
function letterAbove(lower: WrittenBone): WrittenBone['letter'] {
  if (lower.letter === 'S') return 'L'
  if (lower.number !== 1) return lower.letter
  if (lower.letter === 'L') return 'T'
  return lower.letter === 'T' ? 'C' : lower.letter
}

/** The sacrum is one bone here, S1, and may go without its number. */
function boneNamed(letter: WrittenBone['letter'], number: number | null): Vertebra | null {
  if (letter === 'coccyx') return letter
  const counted = letter === 'S' ? (number ?? 1) : number
  return letter === null || counted === null ? null : (BONES[letter][counted] ?? null)
}

/** By letter, at the place of their number. */
const BONES: Readonly<Record<RegionLetter, readonly (Vertebra | undefined)[]>> = {
  C: bonesOfLetter('C'),
  T: bonesOfLetter('T'),
  L: bonesOfLetter('L'),
  S: bonesOfLetter('S'),
}

function bonesOfLetter(letter: RegionLetter): readonly (Vertebra | undefined)[] {
  return [undefined, ...VERTEBRAE.filter((bone) => bone.startsWith(letter))]
}

const numberingOf = (context: NotationContext) => context.numbering ?? 'usual'
