import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import { DEFAULT_CARE_RULES } from '@sebone/domain/follow-up/care-rules'
import { checkProtocol } from '@sebone/domain/follow-up/check-protocol'
import { correctionPreview } from '@sebone/domain/follow-up/correction-preview'
import { checkIntercurrentEvent } from '@sebone/domain/follow-up/intercurrent-event'
import { DEFAULT_PROTOCOL } from '@sebone/domain/follow-up/protocol'
import type { PointPlan } from '@sebone/domain/follow-up/protocol'
import { checkProtocolVersions, protocolOn } from '@sebone/domain/follow-up/protocol-version'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { correctionSentences } from './correction.ts'
import { followUpSentence } from './follow-up-refusal.ts'
import { protocolSentence } from './protocol-refusal.ts'

function day(text: string): CalendarDate {
  const date = readCalendarDate(text)
  if (!date.ok) throw new Error(text)
  return date.value
}
const changed = (change: Partial<PointPlan>) => ({
  ...DEFAULT_PROTOCOL,
  points: { ...DEFAULT_PROTOCOL.points, oneWeek: { ...DEFAULT_PROTOCOL.points.oneWeek, ...change } },
})
const errorsOf = <E>(checked: { ok: true } | { ok: false; error: readonly E[] }): readonly E[] => (checked.ok ? [] : checked.error)

test.each(LANGUAGES)('every problem of a protocol has a sentence of its own, in %s', (language) => {
  const { oneWeek, oneMonth } = DEFAULT_PROTOCOL.points
  const swapped = { ...DEFAULT_PROTOCOL, points: { ...DEFAULT_PROTOCOL.points, oneWeek: oneMonth, oneMonth: oneWeek } }
  const wrong = [
    changed({ graceDays: 0.5 }),
    { ...DEFAULT_PROTOCOL, baselineMaxAgeDays: -1 },
    changed({ closesOnDay: 4 }),
    changed({ opensOnDay: 0 }),
    changed({ closesOnDay: 30 }),
    changed({ due: { days: 15 } }),
    changed({ nominalDay: 2 }),
    swapped,
  ].flatMap((protocol) => errorsOf(checkProtocol(protocol)))
  const sentences = wrong.map((refusal) => protocolSentence(refusal, language))
  expect(new Set(sentences).size).toBe(8)
  for (const sentence of sentences) expect(sentence).toMatch(language === 'ja' ? /。$/ : /\.$/)
})

test.each(LANGUAGES)('every problem of versions beside each other has a sentence of its own, in %s', (language) => {
  const version = { protocol: changed({ opensOnDay: 0 }), validFrom: day('2024-01-01'), validTo: null }
  const refusals = [
    ...errorsOf(checkProtocolVersions([version, { ...version, validFrom: day('2025-01-01') }])),
    ...errorsOf(checkProtocolVersions([{ ...version, protocol: DEFAULT_PROTOCOL, validTo: day('2023-12-31') }])),
  ]
  const none = [day('2020-01-01'), day('2025-01-01')].map((on) => protocolOn(on, [version, version]))
  const all = [...refusals, ...none.flatMap((read) => (read.ok ? [] : [read.error]))]
  const sentences = new Map(all.map((refusal) => [refusal.code, protocolSentence(refusal, language)]))
  expect([...sentences.keys()].toSorted()).toEqual([
    'noProtocol',
    'protocolInvalid',
    'protocolUndecided',
    'protocolValidityReversed',
    'protocolVersionTwice',
    'protocolsOverlap',
  ])
  expect(new Set(sentences.values()).size).toBe(6)
})

test('an event that cannot be true is refused with both dates', () => {
  const event = { id: 'e', kind: 'died', on: day('2025-10-19'), note: null } as const
  const facts = { treatedOn: day('2025-10-12'), assessments: [{ answeredOn: day('2025-10-20') }], today: day('2026-01-01') }
  const read = checkIntercurrentEvent(event, facts)
  if (read.ok) throw new Error('this was accepted')
  expect(followUpSentence(read.error, 'en')).toBe(
    'There is an answer of 20 October 2025, after the recorded death (19 October 2025). One of the two dates is wrong.',
  )
  expect(followUpSentence(read.error, 'ja')).toContain('どちらかの日付が誤っています')
})

test('a corrected treatment date says what moves, or that nothing does', () => {
  const record = {
    episode: { closedOn: null, closedReason: null },
    procedures: [{ id: 'first', method: 'cellgel', performedIn: day('2025-10-12') }],
    assessments: [],
    today: day('2025-10-20'),
    rules: DEFAULT_CARE_RULES,
  } as const
  const preview = (to: string) => correctionPreview(record, { id: 'first', performedIn: day(to) })
  expect(correctionSentences(preview('2025-09-12'), 'en')[0]).toBe(
    '1 week after treatment: due 19 October 2025 → 19 September 2025, status Due → Missed.',
  )
  expect(correctionSentences(preview('2025-09-12'), 'ja')[0]).toBe(
    '治療から1週間後：期日 2025年10月19日 → 2025年9月19日、状態 回答時期 → 未回収。',
  )
  expect(correctionSentences(preview('2025-10-12'), 'en')).toEqual(['Nothing changes.'])
})
