import type { CalendarDate } from '../calendar/calendar-date.ts'
import type { Result } from '../result.ts'
import type { IssuerKind, RegistrationNumberRefusal, RegistrationWarning } from './registration-number.ts'
import { Line } from '../episode/text.ts'
import { accept, refuse } from '../result.ts'
import { InvoiceLine, rateTotalsOf, sumOf, type Invoice } from './invoice.ts'
import { readRegistrationNumber } from './registration-number.ts'

/** What staff type; nothing of it has been read yet. */
export type InvoiceDraft = Readonly<{
  id: string
  issuer: Readonly<{ name: string; kind: IssuerKind; registrationNumber: string }>
  recipient: string
  issuedOn: CalendarDate
  /** The day of the treatment; before or after that of issue. */
  transactionOn: CalendarDate
  lines: readonly Readonly<{ description: string; amount: number; taxRatePercent: number }>[]
}>

export type InvoiceRefusal =
  | RegistrationNumberRefusal
  /** Blank, several lines, or over 200 characters. */
  | { readonly code: 'invoiceFieldUnreadable'; readonly field: 'issuer' | 'recipient' }
  | { readonly code: 'invoiceWithoutLines' }
  /** `line` counts from 1. */
  | { readonly code: 'invoiceLineUnreadable'; readonly line: number; readonly field: 'description' | 'amount' | 'taxRatePercent' }
  /** Beyond what whole yen can be calculated with exactly. */
  | { readonly code: 'invoiceTooLarge' }

export type IssuedInvoice = Readonly<{ invoice: Invoice; warnings: readonly RegistrationWarning[] }>

/**
 * A qualified invoice from what was typed. Tax once per rate per document. All that is wrong is named; a sole
 * proprietor's number that fails the corporate check digit only warns.
 */
export function invoiceFor(draft: InvoiceDraft): Result<IssuedInvoice, readonly InvoiceRefusal[]> {
  const { id, issuedOn, transactionOn } = draft
  const { kind } = draft.issuer
  const name = Line.safeParse(draft.issuer.name)
  const recipient = Line.safeParse(draft.recipient)
  const registration = readRegistrationNumber(draft.issuer.registrationNumber, kind)
  const lines = draft.lines.map((line) => InvoiceLine.safeParse(line))
  const read = lines.flatMap((line) => (line.success ? [line.data] : []))
  const refusals: InvoiceRefusal[] = [
    ...(name.success ? [] : [{ code: 'invoiceFieldUnreadable', field: 'issuer' } as const]),
    ...(registration.ok ? [] : [registration.error]),
    ...(recipient.success ? [] : [{ code: 'invoiceFieldUnreadable', field: 'recipient' } as const]),
    ...(lines.length === 0 ? [{ code: 'invoiceWithoutLines' } as const] : []),
    ...lines.flatMap((line, index) => lineRefusals(line, index + 1)),
    ...(Number.isSafeInteger(sumOf(read) * 100) ? [] : [{ code: 'invoiceTooLarge' } as const]),
  ]
  if (refusals.length > 0 || !name.success || !recipient.success || !registration.ok) return refuse(refusals)
  const issuer = { name: name.data, kind, registrationNumber: registration.value.number }
  const invoice = { id, issuer, recipient: recipient.data, issuedOn, transactionOn, lines: read }
  return accept({
    invoice: { ...invoice, rates: rateTotalsOf(read), total: sumOf(read) },
    warnings: registration.value.warnings,
  })
}

const LINE_FIELDS = ['description', 'amount', 'taxRatePercent'] as const

function lineRefusals(read: ReturnType<typeof InvoiceLine.safeParse>, line: number): readonly InvoiceRefusal[] {
  if (read.success) return []
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]))
  return LINE_FIELDS.filter((field) => wrong.has(field)).map((field) => ({ code: 'invoiceLineUnreadable', line, field }))
}
