import type { AssessmentPoint } from '../follow-up/assessment-point.ts'
import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'

/** The points that the contract of a case file can carry. */
type PrintedPoint = Exclude<AssessmentPoint, 'twentyFourMonths'>

export type UnknownLabel = { readonly code: 'unknownLabel'; readonly text: string }

const LONGEST_LABEL = 60

const BASELINE = /^(?:(?:before|prior to|pre)(?: (?:the )?(?:treatment|procedure))?|pretreatment|baseline|ベースライン)$/
const BASELINE_JA = /^(?:治療|施術|術)(?:の|直|開始)?前$/

const COUNT = String.raw`(\d{1,2}|one|an?|three|six|twelve|half an?|half)`
const AFTER = String.raw`(?: (?:later|(?:after|following|post|since|from)(?: (?:the )?(?:treatment|procedure))?))?`
const ENGLISH = new RegExp(`^(?:(?:at|after) )?${COUNT} ?(week|month|year)s?${AFTER}$`)

/** With か in every way it is written before 月: か ゕ ゖ カ ヵ ケ ヶ 箇 個 (half-width ones are full-width by then). */
const UNIT_JA = '(週|[かゕゖカヵケヶ箇個]月|年)間?'
const SINCE_JA = '(?:(?:治療|施術|術)(?:後?から|後?より|後|の)?)?'
const JAPANESE = new RegExp(String.raw`^${SINCE_JA}(\d{1,2}|十二|[一三六半])${UNIT_JA}(?:の?後|経過後?|時点?)?$`)

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, three: 3, six: 6, twelve: 12, half: 0.5, 'half a': 0.5, 'half an': 0.5,
  一: 1, 三: 3, 六: 6, 十二: 12, 半: 0.5,
}

const MONTHS: ReadonlyMap<number, PrintedPoint> = new Map([
  [1, 'oneMonth'],
  [3, 'threeMonths'],
  [6, 'sixMonths'],
  [12, 'twelveMonths'],
])

/**
 * The point that a row label names: "Before (the) treatment", "1 week after treatment", "One Month After", 治療前,
 * 治療から1週間後, 治療後３ヵ月. Full-width and half-width, case and blanks do not matter. Refuses `unknownLabel`: any other
 * point in time ("2 weeks after", "4 weeks after"), since the nearest one would be a guess.
 */
export function readRowLabel(text: string): Result<PrintedPoint, UnknownLabel> {
  const label = text.length > LONGEST_LABEL ? '' : text.normalize('NFKC').toLowerCase().replace(/[\s-]+/g, ' ').trim()
  const unspaced = label.replaceAll(' ', '')
  if (BASELINE.test(label) || BASELINE_JA.test(unspaced)) return accept('baseline')
  const parts = ENGLISH.exec(label) ?? JAPANESE.exec(unspaced)
  const point = parts && pointAfter(NUMBERS[parts[1] ?? ''] ?? Number(parts[1]), parts[2] ?? '')
  return point ? accept(point) : refuse({ code: 'unknownLabel', text })
}

function pointAfter(count: number, unit: string): PrintedPoint | null {
  if (unit === 'week' || unit === '週') return count === 1 ? 'oneWeek' : null
  const isYears = unit === 'year' || unit === '年'
  return MONTHS.get(isYears ? count * 12 : count) ?? null
}
