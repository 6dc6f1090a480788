import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { PartialDate } from '@sebone/domain/calendar/partial-date'
import type { AssessmentFacts } from '@sebone/domain/follow-up/assessment'
import { courseOf } from '@sebone/domain/follow-up/course'
import type { ExpectedCourse } from '@sebone/domain/follow-up/expected-course'
import { priceListOfMethods } from '@sebone/domain/pricing/price-list'
import { quoteFor } from '@sebone/domain/pricing/quote'

export const OUR_METHODS = ['exampleInjection'] as const

/** Prices are tax-included whole yen. A price that the clinic has not confirmed is marked `inferred`. */
export const EXAMPLE_PRICE_LIST = priceListOfMethods(OUR_METHODS).parse({
  id: 'example-2031-04-01',
  method: 'exampleInjection',
  validFrom: '2031-04-01',
  validTo: null,
  taxRatePercent: 10,
  entries: [
    { sites: 1, total: 110_000, inferred: false },
    { sites: 2, total: 165_000, inferred: true },
  ],
})

/** Days after treatment, both ends included. Invented for this page; a real one cites who says so. */
export const EXAMPLE_COURSE: ExpectedCourse = {
  worsening: { fromDay: 0, toDay: 3 },
  fullEffect: { fromDay: 7, toDay: 28 },
  source: 'invented for this example',
}

export const priceOf = (sites: number, on: PartialDate) =>
  quoteFor({ method: 'exampleInjection', sites, on, lists: [EXAMPLE_PRICE_LIST] })

/** The same score is a flare inside the first window and worse after it. */
export const courseAfter = (treatedOn: PartialDate, assessments: readonly AssessmentFacts[], today: CalendarDate) =>
  courseOf({ treatedOn, assessments, today, expected: EXAMPLE_COURSE })
