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
export type NotationToken = Meaning & { readonly start: number; readonly end: number; readonly spaced: boolean }

const disc = { kind: 'word', about: 'disc' } as const
const vertebra = { kind: 'word', about: 'vertebra' } as const
const neutral = { kind: 'word', about: 'either' } as const

/** Words in Latin letters, lower case; anything else in Latin letters is unreadable. */
const LATIN: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
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
])

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

const SIGNS: Readonly<Record<string, Meaning['kind'] & ('joint' | 'separator' | 'and' | 'to' | 'stop')>> = {
  '/': 'joint',
  '-': 'joint',
  ',': 'separator',
  '、': 'separator',
  '・': 'separator',
  '·': 'separator',
  ';': 'separator',
  '&': 'and',
  '~': 'to',
  '.': 'stop',
  '。': 'stop',
}

/** Meaning of a run of Latin letters, of digits, or of any other character that `tokensOf` has cut out. */
export function meaningOf(run: string): Meaning {
  if (/^(?:\d|[1-9]\d)$/u.test(run)) return { kind: 'number', value: Number(run) }
  const kind = SIGNS[run]
  if (kind !== undefined) return { kind }
  return LATIN.get(run) ?? JAPANESE.find(([word]) => word === run)?.[1] ?? { kind: 'unreadable' }
}

/** The longest Japanese word that begins `ahead`, or null. */
export function japaneseWordAt(ahead: string): string | null {
  return JAPANESE.find(([word]) => ahead.startsWith(word))?.[0] ?? null
}
