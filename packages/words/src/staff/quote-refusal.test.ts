import { addDays, readCalendarDate } from '@sebone/domain/calendar/calendar-date'
import { CELLGEL_PRICE_LIST } from '@sebone/domain/pricing/cellgel-price-list'
import { checkPriceLists } from '@sebone/domain/pricing/check-price-lists'
import { invoiceFor } from '@sebone/domain/pricing/invoice-for'
import { afterQuoteEvent } from '@sebone/domain/pricing/quote-life'
import type { QuoteEvent, QuoteLife } from '@sebone/domain/pricing/quote-life'
import { MEASURE_RULES } from '@sebone/domain/outcome/measure-rules'
import { checkMeasureRule } from '@sebone/domain/outcome/check-measure-rule'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { invoiceSentence } from './invoice-refusal.ts'
import { measureRuleSentence } from './measure-rule-refusal.ts'
import { quoteSentence } from './quote-refusal.ts'

const read = readCalendarDate('2023-08-26')
if (!read.ok) throw new Error('no date')
const TODAY = read.value
const DRAFT: QuoteLife = { status: 'draft' }
const GIVEN: QuoteLife = { status: 'given', givenOn: TODAY, lastDay: addDays(TODAY, 90) }

test.each(LANGUAGES)('every refusal of a quote has a sentence of its own, in %s', (language) => {
  const tried: readonly (readonly [QuoteLife, QuoteEvent, number])[] = [
    [DRAFT, 'accept', 0],
    [GIVEN, 'give', 0],
    [{ ...GIVEN, status: 'declined' }, 'accept', 0],
    [GIVEN, 'accept', 91],
    [GIVEN, 'expire', 90],
    [GIVEN, 'decline', -1],
  ]
  const sentences = tried.map(([life, event, days]) => {
    const after = afterQuoteEvent(life, event, addDays(TODAY, days))
    if (after.ok) throw new Error('this was accepted')
    return quoteSentence(after.error, language)
  })
  expect(new Set(sentences).size).toBe(tried.length)
})

test('two price lists at once name the day, and what to do', () => {
  const second = { ...CELLGEL_PRICE_LIST, id: 'new', validFrom: TODAY }
  const checked = checkPriceLists([CELLGEL_PRICE_LIST, second, { ...second, validTo: addDays(TODAY, -1) }])
  if (checked.ok) throw new Error('this was accepted')
  const sentences = checked.error.map((refusal) => quoteSentence(refusal, 'en'))
  expect(sentences).toHaveLength(3)
  expect(sentences[0]).toContain('would be valid from 26 August 2023: “cellgel-2022-09-01” and “new”. End the earlier one')
})

test.each(LANGUAGES)('every refusal of an invoice has a sentence of its own, in %s', (language) => {
  const bad = { description: '', amount: 0.5, taxRatePercent: -1 }
  const drafts = [
    { registrationNumber: 'T1', recipient: '', lines: [] },
    { registrationNumber: 'T7000012050003', recipient: 'x', lines: [bad] },
    { registrationNumber: 'T7000012050002', recipient: 'x', lines: [{ ...bad, description: 'x', amount: Number.MAX_SAFE_INTEGER, taxRatePercent: 10 }] },
  ]
  const refusals = drafts.flatMap(({ registrationNumber, recipient, lines }) => {
    const issuer = { name: '', kind: 'corporation', registrationNumber } as const
    const made = invoiceFor({ id: 'i', issuer, recipient, issuedOn: TODAY, transactionOn: TODAY, lines })
    return made.ok ? [] : made.error
  })
  const sentences = new Set(refusals.map((refusal) => invoiceSentence(refusal, language)))
  expect(sentences.size).toBe(9)
})

test('a threshold that points the wrong way is said in words', () => {
  const checked = checkMeasureRule({ ...MEASURE_RULES.comi, lowest: 11, worse: { needs: 'all', bars: [MEASURE_RULES.comi.better.bars[0]] } })
  const refusals = checked.ok ? [] : checked.error
  expect(refusals.map((refusal) => measureRuleSentence(refusal, 'en'))).toEqual([
    '“comi”: the scale must begin (11) below its end (10).',
    '“comi”: the threshold for worse points the wrong way on this scale.',
  ])
  expect(refusals.map((refusal) => measureRuleSentence(refusal, 'ja')).every((sentence) => sentence.endsWith('。'))).toBe(true)
})
