import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { extentFrom } from '@sebone/domain/extent/extent-from-answer'
import type { Extent } from '@sebone/domain/extent/extent'
import type { ExtentRefusal } from '@sebone/domain/extent/read-extent'
import { REGION_IDS } from '@sebone/domain/extent/region'
import { EXTENT_MAP } from '@sebone/domain/instrument/own/extent-map'
import { readAnswer } from '@sebone/domain/instrument/read-answer'
import type { AnswerRefusal } from '@sebone/domain/instrument/read-answer'
import { itemOf } from '@sebone/domain/instrument/definition'
import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { RawAnswer } from '../input.ts'
import type { RecordedExtents } from './recorded-assessment.ts'

const REGIONS: ReadonlySet<string> = new Set(REGION_IDS)

type Typed = { readonly painArea?: RawAnswer | undefined; readonly numbArea?: RawAnswer | undefined }

/** The two extents as staff entered them on the body map; what was left out keeps what stood there. */
export function readExtents(
  { painArea, numbArea }: Typed,
  before: RecordedExtents,
  today: CalendarDate,
): Result<RecordedExtents, AnswerRefusal | ExtentRefusal> {
  const pain = painArea === undefined ? accept(before.pain) : readMap('painArea', painArea, today)
  if (!pain.ok) return pain
  const numbness = numbArea === undefined ? accept(before.numbness) : readMap('numbArea', numbArea, today)
  return numbness.ok ? accept({ pain: pain.value, numbness: numbness.value }) : numbness
}

function readMap(key: string, raw: RawAnswer, today: CalendarDate): Result<Extent | null, AnswerRefusal | ExtentRefusal> {
  const item = itemOf(EXTENT_MAP, key)
  if (item === null) throw new Error(`the body map has no ${key}`)
  const answer = readAnswer(item, raw, { regionIds: REGIONS, today })
  if (!answer.ok) return answer
  const extent = extentFrom(answer.value)
  if (!extent.ok) return extent
  return accept(extent.value.kind === 'blank' ? null : extent.value)
}
