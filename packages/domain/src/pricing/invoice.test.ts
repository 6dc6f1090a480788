import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDateOf } from '../calendar/calendar-date.ts'
import { Invoice, rateTotalsOf } from './invoice.ts'
import { invoiceFor, type InvoiceDraft } from './invoice-for.ts'
import { checkDigitOf, readRegistrationNumber } from './registration-number.ts'

describe('a registration number', () => {
  // The National Tax Agency's own corporate number, and the example of its description of the check digit.
  test.each(['T7000012050002', 'T8700110005901', 'ｔ７０００－０１２０－５０００２', 'T 7000 0120 5000 2'])('"%s" is one', (text) => {
    const read = readRegistrationNumber(text, 'corporation')
    expect(read).toMatchObject({ ok: true, value: { warnings: [] } })
    expect(read.ok && read.value.number).toMatch(/^T\d{13}$/)
  })

  test('with a digit typed wrong is refused for a corporation, and only warned of for a sole proprietor', () => {
    const text = 'T7000012050003'
    expect(readRegistrationNumber(text, 'corporation')).toEqual({
      ok: false,
      error: { code: 'checkDigitDiffers', text, written: 7, expected: 6 },
    })
    expect(readRegistrationNumber(text, 'soleProprietor')).toEqual({
      ok: true,
      value: { number: text, warnings: ['checkDigitDiffers'] },
    })
  })

  test.each(['', '7000012050002', 'T700001205000', 'T70000120500021', 'U7000012050002', 'XT7000012050002', 'T700001205000X', 'T'.repeat(100_000)])(
    '"%s" is none, whoever issues it',
    (text) => {
      for (const issuer of ['corporation', 'soleProprietor'] as const) {
        expect(readRegistrationNumber(text, issuer)).toEqual({ ok: false, error: { code: 'notARegistrationNumber', text } })
      }
    },
  )

  test('has a check digit from 1 to 9 that catches every single digit but 0 for 9', () => {
    const digits = fc.stringMatching(/^\d{12}$/)
    fc.assert(
      fc.property(digits, fc.nat({ max: 11 }), fc.nat({ max: 9 }), (base, at, digit) => {
        const check = checkDigitOf(base)
        expect(check >= 1 && check <= 9).toBe(true)
        expect(readRegistrationNumber(`T${check}${base}`, 'corporation').ok).toBe(true)
        const old = Number(base[at])
        const changed = `${base.slice(0, at)}${digit}${base.slice(at + 1)}`
        expect(checkDigitOf(changed) === check).toBe((digit - old) % 9 === 0)
      }),
    )
  })
})

const DRAFT: InvoiceDraft = {
  id: 'i-1',
  issuer: { name: '見本クリニック', kind: 'corporation', registrationNumber: 'Ｔ7000012050002' },
  recipient: '試験 花子',
  issuedOn: calendarDateOf(2023, 8, 26),
  transactionOn: calendarDateOf(2023, 8, 25),
  lines: [{ description: 'Cellgel, 2 sites', amount: 1_430_000, taxRatePercent: 10 }],
}
const refusals = (change: Partial<InvoiceDraft>) => {
  const made = invoiceFor({ ...DRAFT, ...change })
  return made.ok ? [] : made.error
}

describe('a qualified invoice', () => {
  test('carries every field that the law asks for', () => {
    const made = invoiceFor(DRAFT)
    expect(made).toEqual({
      ok: true,
      value: {
        invoice: {
          ...DRAFT,
          issuer: { ...DRAFT.issuer, registrationNumber: 'T7000012050002' },
          rates: [{ taxRatePercent: 10, total: 1_430_000, tax: 130_000 }],
          total: 1_430_000,
        },
        warnings: [],
      },
    })
    expect(made.ok && Invoice.parse(JSON.parse(JSON.stringify(made.value.invoice)))).toEqual(made.ok && made.value.invoice)
  })

  test('has its tax once per rate, never per line: three lines of 1,099 yen lose no yen to rounding', () => {
    const line = { description: 'x', amount: 1_099, taxRatePercent: 10 }
    expect(rateTotalsOf([line, line, line])).toEqual([{ taxRatePercent: 10, total: 3_297, tax: 299 }])
    expect(rateTotalsOf([line]).map(({ tax }) => tax * 3)).toEqual([297])
  })

  test('keeps rates apart, highest first', () => {
    const lines = [
      { description: 'tea', amount: 108, taxRatePercent: 8 },
      { description: 'gel', amount: 1_100, taxRatePercent: 10 },
      { description: 'tea', amount: 108, taxRatePercent: 8 },
    ]
    expect(rateTotalsOf(lines)).toEqual([
      { taxRatePercent: 10, total: 1_100, tax: 100 },
      { taxRatePercent: 8, total: 216, tax: 16 },
    ])
  })

  test('of a sole proprietor may have a number of another kind, and says so', () => {
    const issuer = { name: 'Dr. Sample', kind: 'soleProprietor', registrationNumber: 'T1234567890123' } as const
    expect(invoiceFor({ ...DRAFT, issuer })).toMatchObject({ ok: true, value: { warnings: ['checkDigitDiffers'] } })
  })

  test('is refused with everything that is wrong with it', () => {
    expect(
      refusals({
        issuer: { name: ' ', kind: 'corporation', registrationNumber: 'T1' },
        recipient: '',
        lines: [
          { description: '', amount: 1, taxRatePercent: 10 },
          { description: 'x', amount: -0.5, taxRatePercent: Number.NaN },
        ],
      }),
    ).toEqual([
      { code: 'invoiceFieldUnreadable', field: 'issuer' },
      { code: 'notARegistrationNumber', text: 'T1' },
      { code: 'invoiceFieldUnreadable', field: 'recipient' },
      { code: 'invoiceLineUnreadable', line: 1, field: 'description' },
      { code: 'invoiceLineUnreadable', line: 2, field: 'amount' },
      { code: 'invoiceLineUnreadable', line: 2, field: 'taxRatePercent' },
    ])
    expect(refusals({ lines: [] })).toEqual([{ code: 'invoiceWithoutLines' }])
    const huge = { description: 'x', amount: Number.MAX_SAFE_INTEGER, taxRatePercent: 10 }
    expect(refusals({ lines: [huge] })).toEqual([{ code: 'invoiceTooLarge' }])
  })

  test('whose sums were changed afterwards is none', () => {
    const made = invoiceFor(DRAFT)
    if (!made.ok) throw new Error('refused')
    const { invoice } = made.value
    const rates = [{ taxRatePercent: 10, total: 1_430_000, tax: 130_001 }]
    expect(Invoice.safeParse({ ...invoice, rates }).success).toBe(false)
    expect(Invoice.safeParse({ ...invoice, total: 1 }).success).toBe(false)
    const issuer = { ...invoice.issuer, registrationNumber: 'T7000012050003' }
    expect(Invoice.safeParse({ ...invoice, issuer }).success).toBe(false)
  })

  test.each([['T 7000012050002'], ['t7000012050002'], [['T7000012050002']], [7_000_012_050_002]])(
    'is stored with its number in one form only, not as %j',
    (registrationNumber) => {
      const made = invoiceFor(DRAFT)
      if (!made.ok) throw new Error('refused')
      const issuer = { ...made.value.invoice.issuer, registrationNumber }
      expect(Invoice.safeParse({ ...made.value.invoice, issuer }).success).toBe(false)
    },
  )

  test('whatever its lines, totals add up, tax is contained in them, and no line ever makes it cheaper', () => {
    const line = fc.record({
      description: fc.constant('x'),
      amount: fc.integer({ min: 0, max: 5_000_000 }),
      taxRatePercent: fc.constantFrom(0, 8, 10),
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), line, (lines, more) => {
        const [made, dearer] = [invoiceFor({ ...DRAFT, lines }), invoiceFor({ ...DRAFT, lines: [...lines, more] })]
        if (!made.ok || !dearer.ok) throw new Error('refused')
        const { rates, total } = made.value.invoice
        expect(rates.reduce((sum, rate) => sum + rate.total, 0)).toBe(total)
        expect(dearer.value.invoice.total).toBeGreaterThanOrEqual(total)
        for (const rate of rates) {
          const exact = (rate.total * rate.taxRatePercent) / (100 + rate.taxRatePercent)
          expect(rate.tax <= exact && rate.tax > exact - 1).toBe(true)
        }
      }),
    )
  })
})
