import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts'
import { readPartialDate } from '../calendar/partial-date.ts'
import { courseOf } from '../follow-up/course.ts'
import { standingOf } from '../follow-up/standing.ts'
import { answeredOn, day, partial } from '../follow-up/answers.test-data.ts'
import { entryOn, type EpisodeMatters } from './entry-on.ts'
import { standingSpans, type EpisodeAhead } from './standing-spans.ts'

const START = day('2024-12-20')

const ahead = fc
  .record({
    treatedAfter: fc.integer({ min: 0, max: 60 }),
    precision: fc.constantFrom(4, 7, 10),
    answers: fc.array(fc.tuple(fc.integer({ min: -10, max: 300 }), fc.constantFrom('5 5 5 5', '2 2 2 2', '9 1 1 1', '- ? 3 3')), { maxLength: 5 }),
    links: fc.array(fc.tuple(fc.constantFrom('oneWeek', 'sixMonths'), fc.integer({ min: 0, max: 200 })), { maxLength: 2 }),
    closedAfter: fc.option(fc.integer({ min: 0, max: 300 })),
    quiet: fc.array(fc.tuple(fc.constantFrom('oneWeek', 'oneMonth', 'threeMonths'), fc.option(fc.integer({ min: 0, max: 200 }))), { maxLength: 3 }),
  })
  .map(({ treatedAfter, precision, answers, links, closedAfter, quiet }): EpisodeAhead => {
    const read = readPartialDate(addDays(START, treatedAfter).slice(0, precision))
    const treatedOn = read.ok ? read.value : partial('2025-01-10')
    const assessments = answers.map(([after, scores], index) => answeredOn(addDays(START, treatedAfter + after), scores, `answer ${index}`))
    const closed = closedAfter === null ? null : { reason: 'episodeClosed' as const, on: addDays(START, closedAfter) }
    const matters: EpisodeMatters = {
      treatmentId: 't',
      answers: [],
      warnings: [],
      warned: [],
      intakes: [],
      links: links.map(([point, after]) => ({ point, sentOn: addDays(START, treatedAfter + after) })),
      acts: quiet.map(([point, until]) => ({
        keys: [`overdue:t:${point}`, `due:t:${point}`],
        quietUntil: until === null ? null : addDays(START, until),
      })),
    }
    return {
      courseOn: (today) => courseOf({ treatedOn, assessments, today, closed }),
      matters,
      treatments: [treatedOn],
      otherDays: [...assessments.flatMap((each) => each.answeredOn ?? []), ...(closed ? [closed.on] : [])],
    }
  })

const DAYS: readonly CalendarDate[] = Array.from({ length: 420 }, (_, index) => addDays(START, index))

test('asking day by day finds what the spans say, whatever was treated, answered, closed and paused', () => {
  fc.assert(
    fc.property(ahead, fc.integer({ min: 0, max: 250 }), (episode, start) => {
      const today = DAYS[start]!
      const spans = standingSpans(episode, today)
      for (const asked of DAYS.slice(start)) {
        const span = spans.find(({ from, until }) => from <= asked && (until === null || asked <= until))
        const course = episode.courseOn(asked)
        expect([span?.standing, span?.entry]).toEqual([standingOf(course), entryOn(course, episode.matters)])
      }
    }),
    { numRuns: 30, seed: 20_250_102 },
  )
}, 60_000)

test('spans follow each other without a gap, each different from the one before it', () => {
  fc.assert(
    fc.property(ahead, (episode) => {
      const spans = standingSpans(episode, START)
      expect(spans.at(-1)?.until).toBeNull()
      spans.slice(1).forEach(({ from, standing, entry }, index) => {
        const earlier = spans[index]!
        expect(addDays(earlier.until!, 1)).toBe(from)
        expect([standing, entry]).not.toEqual([earlier.standing, earlier.entry])
      })
    }),
    { numRuns: 60, seed: 20_250_103 },
  )
})
