import { readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { AnswerRefusal } from '@sebone/domain/instrument/answer-refusal'
import { CHECK_IN } from '@sebone/domain/instrument/check-in'
import { readAnswers } from '@sebone/domain/instrument/read-answers'
import { readPartialDate } from '@sebone/domain/calendar/partial-date'
import { RED_FLAGS } from '@sebone/domain/follow-up/red-flag'
import { REPLIES } from '@sebone/domain/follow-up/reply'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { answerSentence } from './answer-refusal.ts'
import { birthDateEcho } from './birth-date-echo.ts'
import { callNowPage, signOnMap } from './call-now.ts'
import { dateEcho } from './date-echo.ts'
import { donePage } from './done.ts'
import { linkClosed } from './link.ts'
import { savedAt } from './saved.ts'
import { sheetContact } from './sheet-contact.ts'

const CLINIC = { name: 'Sebone Clinic', phone: '03-0000-0000', hours: '9:00–17:00', outside: null }
const TOKYO = 'Asia/Tokyo'

test('what was saved today is told by its time in the clinic’s zone, what was saved earlier by its day too', () => {
  const saved = new Date('2026-05-03T05:05:00Z')
  expect(savedAt(saved, new Date('2026-05-03T14:59:00Z'), TOKYO, 'en')).toBe('Saved at 14:05')
  expect(savedAt(saved, new Date('2026-05-03T15:00:00Z'), TOKYO, 'en')).toBe('Saved on 3 May at 14:05')
  expect(savedAt(saved, new Date('2026-05-03T15:00:00Z'), TOKYO, 'ja')).toBe('5月3日 14:05に保存しました')
})

test('midnight is 00:00, not 24:00', () => {
  const saved = new Date('2026-05-02T15:00:00Z')
  expect(savedAt(saved, saved, TOKYO, 'ja')).toBe('00:00に保存しました')
})

test('every answer that cannot be taken is answered with what to do', () => {
  const raw = { lowerBack: '11', lowerLimbs: '', numbness: 5, buttocks: '3', worry: 'あ'.repeat(2001), more: '1' }
  const read = readAnswers(CHECK_IN, raw)
  if (read.ok) throw new Error('this was accepted')
  expect(read.error.map((refusal) => answerSentence(refusal, 'ja'))).toEqual([
    'この質問は現在の問診票にありません。ページを読み込み直して、もう一度お答えください。',
    '0から10までの数字、または「わからない」を選んでください。',
    '0から10までの数字、または「わからない」を選んでください。',
    '回答を読み取れませんでした。お手数ですが、もう一度お答えください。',
    '2000文字以内で入力してください（現在2001文字です）。',
  ])
})

const REFUSED: readonly AnswerRefusal[] = [
  { code: 'answerNotAsked', item: 'a' },
  { code: 'choiceMissing', item: 'a' },
  { code: 'numberMissing', item: 'a' },
  { code: 'dateMissing', item: 'a' },
  { code: 'extentMissing', item: 'a' },
  { code: 'notAChoice', item: 'a', text: 'x' },
  { code: 'exclusiveChoice', item: 'a', exclusive: 'none' },
  { code: 'notAWholeNumber', item: 'a', text: '2.5' },
  { code: 'numberOutOfRange', item: 'a', value: 29, min: 0, max: 28 },
  { code: 'answerNotADate', item: 'a', text: '2022-13' },
  { code: 'dateTooCoarse', item: 'a', coarsest: 'month' },
  { code: 'dateTooCoarse', item: 'a', coarsest: 'day' },
  { code: 'answerDateInFuture', item: 'a' },
  { code: 'answerUnknownRegion', item: 'a', region: 'tail' },
  { code: 'answerUnreadable', item: 'a' },
]

test.each(LANGUAGES)('every kind of question says in its own words what is wrong with an answer, in %s', (language) => {
  const sentences = REFUSED.map((refusal) => answerSentence(refusal, language))
  expect(new Set(sentences).size).toBe(REFUSED.length)
  expect(sentences[8]).toContain('28')
  expect(sentences[7]).toContain(language === 'ja' ? '「2.5」' : '“2.5”')
})

test('a date of birth is said back with the age', () => {
  const [birth, today] = [readCalendarDate('1951-03-05'), readCalendarDate('2026-06-30')]
  if (!birth.ok || !today.ok) throw new Error('dates')
  expect(birthDateEcho(birth.value, today.value, 'ja')).toBe('1951年3月5日（75歳）')
  expect(birthDateEcho(birth.value, today.value, 'en')).toBe('5 March 1951 (age 75)')
})

test('a closed link says the same whatever the reason, and whom to call', () => {
  const page = linkClosed(CLINIC, 'en')
  expect(page.title).toBe('This link cannot be opened')
  expect(page.paragraphs.at(-1)).toBe('Sebone Clinic, telephone 03-0000-0000 (9:00–17:00)')
  expect(linkClosed(null, 'ja').paragraphs).toHaveLength(2)
})

const STORED = { receipt: '7K3M-9Q', reply: 'thanks', isFirstVisit: false } as const

test('the last page shows the receipt that the server stored', () => {
  expect(donePage(STORED, CLINIC, 'en').receipt).toContain('7K3M-9Q')
  expect(donePage(STORED, CLINIC, 'ja').title).toBe('回答を受け付けました')
})

test.each(LANGUAGES)('what the rules say comes before what happens next, in %s', (language) => {
  const said = REPLIES.map((reply) => donePage({ ...STORED, reply }, CLINIC, language).next)
  expect(new Set(said.map(([first]) => first)).size).toBe(REPLIES.length)
  expect(donePage({ ...STORED, isFirstVisit: true }, CLINIC, language).next).not.toEqual(donePage(STORED, CLINIC, language).next)
})

test('a year in which the era changed is said with both', () => {
  const dated = (text: string) => {
    const read = readPartialDate(text)
    if (!read.ok) throw new Error(text)
    return read.value
  }
  expect(dateEcho(dated('2022-12'), 'reiwa', 'ja')).toBe('2022年12月（令和4年）')
  expect(dateEcho(dated('1989'), 'western', 'ja')).toBe('1989年（昭和64年・平成元年）')
  expect(dateEcho(dated('2022-12'), 'western', 'en')).toBe('December 2022')
  expect(dateEcho(dated('2022'), 'reiwa', 'en')).toBe('2022 (Reiwa 4)')
})

test.each(LANGUAGES)('a warning sign has words even where only the map said it, in %s', (language) => {
  for (const sign of RED_FLAGS) expect(signOnMap(sign, language)).not.toBe('')
  expect(signOnMap('saddleNumbness', language)).not.toBe('saddleNumbness')
  const closed = (hours: string | null) => callNowPage({ hours, outside: null }, language).closed
  expect(closed(null).length).toBeLessThan(closed('9:00–17:00').length)
})

describe('while nobody answers', () => {
  const outside = 'Call the on-call nurse, 090-0000-0000.\n\n In Osaka also #7119. '

  test('the clinic’s own advice is said in place of the usual one, line by line, and 119 stays', () => {
    expect(callNowPage({ hours: '9:00–17:00', outside }, 'en').closed).toEqual([
      'We are open 9:00–17:00.',
      'Outside these hours: Call the on-call nurse, 090-0000-0000.',
      'In Osaka also #7119.',
      expect.stringContaining('call 119 at once'),
    ])
    expect(callNowPage({ hours: null, outside: '当直医（090-0000-0000）へ' }, 'ja').closed[0]).toBe('受付時間外：当直医（090-0000-0000）へ')
    expect(callNowPage({ hours: null, outside: ' ' }, 'en').closed[0]).toContain('go to an emergency department')
  })

  test('the receipt says it where a warning or a flare was raised, and not beside a thank-you', () => {
    const called = (reply: (typeof REPLIES)[number], own: string | null) =>
      donePage({ ...STORED, reply }, { ...CLINIC, outside: own }, 'en').call.join(' ')
    expect(REPLIES.filter((reply) => called(reply, outside).includes('on-call nurse'))).toEqual(REPLIES.filter((reply) => reply !== 'thanks'))
    expect(REPLIES.filter((reply) => called(reply, null).includes('emergency department'))).toEqual(['callNow'])
  })

  test('the printed sheet says whom to call, and nothing where no telephone is recorded', () => {
    expect(sheetContact({ ...CLINIC, outside }, 'en').join(' ')).toMatch(/03-0000-0000 \(9:00–17:00\).*on-call nurse/u)
    expect(sheetContact(CLINIC, 'ja').join('')).toContain('救急外来')
    expect(sheetContact({ ...CLINIC, phone: null }, 'ja')).toEqual([])
  })
})
