import type { SpineRegion } from './region.ts'

/** One region's letter in notation: cervical, thoracic, lumbar, sacral. */
export type RegionLetter = 'C' | 'T' | 'L' | 'S'

/** What a stretch of notation means before it is known what it stands beside. */
export type Meaning =
  | { readonly kind: 'region'; readonly letter: RegionLetter }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'coccyx' }
  | { readonly kind: 'joint' }
  | { readonly kind: 'separator' }
  | { readonly kind: 'and' }
  | { readonly kind: 'from' }
  | { readonly kind: 'to' }
  | { readonly kind: 'until' }
  | { readonly kind: 'stop' }
  /** A word that may stand around a place; `about` says which kind of place it speaks of. */
  | { readonly kind: 'word'; readonly about: 'disc' | 'vertebra' | 'either'; readonly region?: SpineRegion }
  | { readonly kind: 'unreadable' }

/** `start` and `end` are indexes in the text as typed; `spaced`: white space stands before it. */
export type NotationToken = {
  readonly meaning: Meaning
  readonly start: number
  readonly end: number
  readonly spaced: boolean
}

const disc = { kind: 'word', about: 'disc' } as const
const vertebra = { kind: 'word', about: 'vertebra' } as const
const neutral = { kind: 'word', about: 'either' } as const

/** Words in Latin letters, lower case; anything else in Latin letters is unreadable. */
const LATIN: readonly (readonly [string, Meaning])[] = [
  ['c', { kind: 'region', letter: 'C' }],
  ['t', { kind: 'region', letter: 'T' }],
  ['th', { kind: 'region', letter: 'T' }],
  ['l', { kind: 'region', letter: 'L' }],
  ['s', { kind: 'region', letter: 'S' }],
  ['coccyx', { kind: 'coccyx' }],
  ['and', { kind: 'and' }],
  ['from', { kind: 'from' }],
  ['to', { kind: 'to' }],
  ...['disc', 'discs', 'disk', 'disks'].map((word) => [word, disc] as const),
  ...['vertebra', 'vertebrae', 'vertebral', 'body', 'bodies'].map((word) => [word, vertebra] as const),
  ...['level', 'levels', 'at', 'the', 'intervertebral', 'spine'].map((word) => [word, neutral] as const),
  ['cervical', { ...neutral, region: 'cervical' }],
  ['thoracic', { ...neutral, region: 'thoracic' }],
  ['lumbar', { ...neutral, region: 'lumbar' }],
]

/** Japanese words, which follow one another without spaces: at each place the longest that fits is taken. */
const JAPANESE: readonly (readonly [string, Meaning])[] = [
  ['椎間板', disc],
  ['レベル', neutral],
  ['および', { kind: 'and' }],
  ['椎間', disc],
  ['椎体', vertebra],
  ['高位', neutral],
  ['頸椎', { ...neutral, region: 'cervical' }],
  ['頚椎', { ...neutral, region: 'cervical' }],
  ['胸椎', { ...neutral, region: 'thoracic' }],
  ['腰椎', { ...neutral, region: 'lumbar' }],
  ['尾骨', { kind: 'coccyx' }],
  ['から', { kind: 'to' }],
  ['より', { kind: 'to' }],
  ['まで', { kind: 'until' }],
  ['及び', { kind: 'and' }],
  ['と', { kind: 'and' }],
  ['の', neutral],
]

const SIGNS: readonly (readonly [string, Meaning])[] = [
  ['/', { kind: 'joint' }],
  ['-', { kind: 'joint' }],
  [',', { kind: 'separator' }],
  ['、', { kind: 'separator' }],
  ['・', { kind: 'separator' }],
  ['·', { kind: 'separator' }],
  [';', { kind: 'separator' }],
  ['&', { kind: 'and' }],
  ['~', { kind: 'to' }],
  ['.', { kind: 'stop' }],
  ['。', { kind: 'stop' }],
]

/** 0 to 99 without a leading zero; no spine has more bones. */
const NUMBERS = Array.from({ length: 100 }, (_, value) => [String(value), { kind: 'number', value }] as const)

const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([...SIGNS, ...NUMBERS, ...LATIN, ...JAPANESE])
const UNREADABLE: Meaning = { kind: 'unreadable' }

/** Meaning of a run of Latin letters, of digits, or of any other character that `tokensOf` has cut out. */
export const meaningOf = (run: string): Meaning => MEANINGS.get(run) ?? UNREADABLE

/** By their first character, longest first. */
const JAPANESE_BY_FIRST: ReadonlyMap<string, readonly string[]> = new Map(
  JAPANESE.map(([{ [0]: first = '' }]) => [first, JAPANESE.map(([word]) => word).filter((word) => word.startsWith(first))]),
)

/** The longest Japanese word that begins at `at`, or null. */
export function japaneseWordAt(text: string, at: number): string | null {
  return JAPANESE_BY_FIRST.get(text.charAt(at))?.find((word) => text.startsWith(word, at)) ?? null
}
