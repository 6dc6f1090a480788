import type { Disc } from './disc.ts'
import { expandRange } from './expand-range.ts'
import type { NotationContext, NotationRefusal, NotationRefusalCode } from './notation-refusal.ts'
import type { NotationToken } from './notation-token.ts'
import type { ReadPlace } from './place.ts'
import type { SpineRegion } from './region.ts'
import { fitsRegion, isBone, regionCarriedBy, resolvePlace } from './resolve-place.ts'
import { tokensOf } from './tokens-of.ts'
import { writtenPlaceAt } from './written-place.ts'
import { accept, refuse, type Result } from '../result.ts'

export type PlaceWanted = 'disc' | 'vertebra' | 'either'

/** Longer texts are not notation; the bound also keeps whatever arrives over the network cheap to refuse. */
export const LONGEST_NOTATION = 200

/** Where the one pass over the tokens stands, and what the text has said so far. */
type Reading = {
  readonly text: string
  readonly context: NotationContext
  readonly tokens: readonly NotationToken[]
  readonly wanted: PlaceWanted
  index: number
  /** The region that a bare `4/5` takes over from what stands before it in the list. */
  carried: SpineRegion | null
  /** The region that words just before a place have named: "lumbar C4/5" says two things at once. */
  announced: SpineRegion | null
  /** What the words before the places say that they are: "discs L3/4 and L4/5". */
  claimed: PlaceWanted
}

/**
 * Reads a list of places; `wanted` is what the caller can use. Everything in the text must be understood: the first
 * thing that is not is refused with its position. Grammar: list = item {separator item} [full stop];
 * item = ["from"] place ["to" place ["まで"]]; separator = sign ["and"] | "and"; words may stand around every place.
 */
export function readNotation(
  text: string,
  context: NotationContext,
  wanted: PlaceWanted,
): Result<readonly ReadPlace[], NotationRefusal> {
  if (text.length > LONGEST_NOTATION) return refuse({ code: 'tooLong', position: LONGEST_NOTATION, text: '' })
  const tokens = tokensOf(text)
  if (tokens.every(({ meaning }) => meaning.kind === 'word')) return refuse({ code: 'emptyNotation', position: 0, text: '' })
  const reading: Reading = { text, context, tokens, wanted, index: 0, carried: null, announced: null, claimed: wanted }
  const places: ReadPlace[] = []
  for (;;) {
    const item = readItem(reading)
    if (!item.ok) return item
    places.push(...item.value)
    const token = tokens[reading.index]
    if (token === undefined || (token.meaning.kind === 'stop' && reading.index === tokens.length - 1)) return accept(places)
    const hasSign = take(reading, 'separator')
    const hasAnd = take(reading, 'and')
    if (!hasSign && !hasAnd) return refuseAt(reading, 'unreadable', token)
  }
}

/** One place, or the places of one range. */
function readItem(reading: Reading): Result<readonly ReadPlace[], NotationRefusal> {
  const words = readWordsBefore(reading)
  if (!words.ok) return words
  const from = reading.tokens[reading.index]
  const saysFrom = take(reading, 'from')
  const first = readPlace(reading)
  if (!first.ok) return first
  if (!take(reading, 'to')) {
    return saysFrom && from !== undefined ? refuseAt(reading, 'unreadable', from) : accept([first.value])
  }
  const last = readPlace(reading)
  if (!last.ok) return last
  if (take(reading, 'until')) {
    const wordsAfter = readWordsAfter(reading, last.value)
    if (!wordsAfter.ok) return wordsAfter
  }
  const start = first.value.position
  const end = last.value.position + last.value.asPrinted.length
  const range = expandRange(first.value, last.value, reading.text.slice(start, end), reading.context)
  return range.ok ? range : refuseAt(reading, range.error.code, { start, end })
}

/** A disc or a bone with the words around it. */
function readPlace(reading: Reading): Result<ReadPlace, NotationRefusal> {
  const wordsBefore = readWordsBefore(reading)
  if (!wordsBefore.ok) return wordsBefore
  const written = writtenPlaceAt(reading.tokens, reading.index)
  if (written === undefined || 'meaning' in written) {
    return refuseAt(reading, 'unreadable', written ?? reading.tokens.at(-1) ?? { start: 0, end: 0 })
  }
  const { upper, lower, start, end } = written
  if (reading.announced !== null && !fitsRegion(written, reading.announced)) {
    return refuseAt(reading, 'unreadable', written)
  }
  const kind = lower === null ? 'vertebra' : 'disc'
  if (reading.claimed !== 'either' && reading.claimed !== kind && (lower !== null || isBone(upper))) {
    return refuseAt(reading, lower === null ? 'isAVertebra' : 'isADisc', written)
  }
  const resolved = resolvePlace(written, reading.carried, reading.context)
  if (!resolved.ok) return refuseAt(reading, resolved.error.code, written, resolved.error.candidates)
  const place: ReadPlace = { ...resolved.value, asPrinted: reading.text.slice(start, end), position: start }
  reading.index = written.next
  reading.announced = null
  reading.carried = regionCarriedBy(resolved.value) ?? reading.carried
  const wordsAfter = readWordsAfter(reading, place)
  return wordsAfter.ok ? accept(place) : wordsAfter
}

/** Words before a place say what kind of place follows, and in which region, until others say otherwise. */
function readWordsBefore(reading: Reading): Result<null, NotationRefusal> {
  for (let token = wordAt(reading); token !== null; token = wordAt(reading)) {
    const { about, region } = token.meaning
    reading.index += 1
    if (contradict(about, reading.wanted)) {
      return refuseAt(reading, about === 'disc' ? 'isADisc' : 'isAVertebra', token)
    }
    if (about !== 'either') reading.claimed = about
    if (region !== undefined) reading.announced = reading.carried = region
  }
  return NOTHING_WRONG
}

/** Words behind a place speak of that place only: "L3/4 disc" fits, "L4 disc" says two things at once. */
function readWordsAfter(reading: Reading, place: ReadPlace): Result<null, NotationRefusal> {
  for (let token = wordAt(reading); token !== null; token = wordAt(reading)) {
    const { about, region } = token.meaning
    reading.index += 1
    if (region !== undefined) return refuseAt(reading, 'unreadable', token)
    if (contradict(about, place.kind)) {
      const end = place.position + place.asPrinted.length
      return refuseAt(reading, place.kind === 'disc' ? 'isADisc' : 'isAVertebra', { start: place.position, end })
    }
  }
  return NOTHING_WRONG
}

const NOTHING_WRONG = accept(null)

const contradict = (a: PlaceWanted, b: PlaceWanted): boolean => a !== 'either' && b !== 'either' && a !== b

type WordToken = NotationToken & { readonly meaning: { readonly kind: 'word' } }
const isWord = (token: NotationToken): token is WordToken => token.meaning.kind === 'word'

function wordAt({ tokens, index }: Reading): WordToken | null {
  const token = tokens[index]
  return token !== undefined && isWord(token) ? token : null
}

function take(reading: Reading, kind: 'from' | 'to' | 'until' | 'separator' | 'and'): boolean {
  if (reading.tokens[reading.index]?.meaning.kind !== kind) return false
  reading.index += 1
  return true
}

/** A refusal that points at a stretch of the text as typed. */
function refuseAt(
  reading: Reading,
  code: NotationRefusalCode,
  { start, end }: { readonly start: number; readonly end: number },
  candidates?: readonly Disc[],
): { readonly ok: false; readonly error: NotationRefusal } {
  const error = { code, position: start, text: reading.text.slice(start, end).toWellFormed() }
  return refuse(candidates === undefined ? error : { ...error, candidates })
}
