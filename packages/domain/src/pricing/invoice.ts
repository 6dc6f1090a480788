import * as z from 'zod'
import type { RegistrationNumber as RegistrationNumberType } from './registration-number.ts'
import { CalendarDate } from '../calendar/calendar-date-schema.ts'
import { Line } from '../episode/text.ts'
import { isRegistrationNumber, ISSUER_KINDS, readRegistrationNumber } from './registration-number.ts'
import { taxIncludedIn } from './tax.ts'
import { Yen } from './yen.ts'

const RegistrationNumber = z.custom<RegistrationNumberType>(
  (text) => typeof text === 'string' && isRegistrationNumber(text),
  'notARegistrationNumber',
)

export const InvoiceIssuer = z
  .strictObject({ name: Line, kind: z.enum(ISSUER_KINDS), registrationNumber: RegistrationNumber })
  .refine(({ kind, registrationNumber }) => readRegistrationNumber(registrationNumber, kind).ok, 'checkDigitDiffers')
export type InvoiceIssuer = z.infer<typeof InvoiceIssuer>

export const InvoiceLine = z.strictObject({
  description: Line,
  /** Tax included. */
  amount: Yen,
  taxRatePercent: z.int().min(0).max(100),
})
export type InvoiceLine = z.infer<typeof InvoiceLine>

/** What a document owes under one rate. The tax is computed here once, never per line. */
export const RateTotal = z.strictObject({ taxRatePercent: z.int().min(0).max(100), total: Yen, tax: Yen })
export type RateTotal = z.infer<typeof RateTotal>

/**
 * A qualified invoice (適格請求書) with every field that the Consumption Tax Act asks for: issuer and registration number, day
 * of the transaction, description, total and rate per rate, tax per rate, recipient. Frozen once issued.
 */
export const Invoice = z
  .strictObject({
    id: z.string().min(1),
    issuer: InvoiceIssuer,
    recipient: Line,
    issuedOn: CalendarDate,
    transactionOn: CalendarDate,
    lines: z.array(InvoiceLine).min(1).readonly(),
    /** Highest rate first, each once. */
    rates: z.array(RateTotal).min(1).readonly(),
    total: Yen,
  })
  .refine(({ lines, rates }) => JSON.stringify(rates) === JSON.stringify(rateTotalsOf(lines)), 'ratesDoNotAddUp')
  .refine(({ lines, total }) => sumOf(lines) === total, 'totalDoesNotAddUp')
export type Invoice = z.infer<typeof Invoice>

export const sumOf = (lines: readonly InvoiceLine[]): Yen => lines.reduce((sum, { amount }) => sum + amount, 0)

/** The total and the tax of each rate, highest first: tax = total × rate / (100 + rate), rounded down once per rate. */
export function rateTotalsOf(lines: readonly InvoiceLine[]): readonly RateTotal[] {
  const rates = [...new Set(lines.map(({ taxRatePercent }) => taxRatePercent))].toSorted((a, b) => b - a)
  return rates.map((taxRatePercent) => {
    const total = sumOf(lines.filter((line) => line.taxRatePercent === taxRatePercent))
    return { taxRatePercent, total, tax: taxIncludedIn(total, taxRatePercent) }
  })
}
