import { Id as DomainId } from '@sebone/domain/episode/id'
import { Line, Prose } from '@sebone/domain/episode/text'
import * as z from 'zod'

/** Ids are made where the record is first written, so that a retried write is the same write. */
export const Id = DomainId.toLowerCase()
export type Id = z.infer<typeof Id>

/** The largest whole number that the database's integer holds. */
export const LARGEST_INTEGER = 2_147_483_647

/** A row's version as the database counts it. */
export const Version = z.int().min(1).max(LARGEST_INTEGER)

export const Instant = z.iso.datetime()

const Blank = z
  .string()
  .max(200)
  .regex(/^\s*$/u)
  .transform(() => null)

/** A field of a form that may be left empty: nothing, or white space, is null and never an empty text. */
export const OptionalLine = z.union([Blank, Line]).nullable()
export const OptionalProse = z.union([Blank, Prose]).nullable()

/** Text as typed, of whatever length a form can carry, for the domain to read or to refuse by name. */
export const TypedText = z
  .string()
  .max(20_000)
  .refine((text) => !text.includes('\u0000') && text.isWellFormed(), 'unreadableText')

/** Notation as typed, on one line; empty, or far too long, is one of the things that the domain refuses. */
export const TypedNotation = TypedText.refine((text) => !/[\r\n]/u.test(text), 'severalLines')

/** A small field as typed, such as the month of a date, for the domain to read or refuse by name. */
export const TypedField = z.string().max(40)

/** An answer as a form sends it. Its length, characters and codes are the definition's business: it refuses them by name. */
export const RawAnswer = z.union([z.string().max(20_000), z.array(z.string().max(1000)).max(200).readonly()])
export type RawAnswer = z.infer<typeof RawAnswer>
/** By item key. A key that the form does not have is refused by name, too. */
export const RawAnswers = z.record(z.string().max(200), RawAnswer)
