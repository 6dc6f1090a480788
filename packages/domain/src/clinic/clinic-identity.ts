import * as z from 'zod'
import type { RegistrationNumber } from '../pricing/registration-number.ts'
import { Id } from '../episode/id.ts'
import { Line, Prose } from '../episode/text.ts'
import { ISSUER_KINDS, isRegistrationNumber } from '../pricing/registration-number.ts'

/** A name or a line in both languages of the clinic. */
export const LineInBoth = z.strictObject({ en: Line, ja: Line })
export type LineInBoth = z.infer<typeof LineInBoth>

/** A few lines in both languages, such as opening hours. */
export const ProseInBoth = z.strictObject({ en: Prose, ja: Prose })
export type ProseInBoth = z.infer<typeof ProseInBoth>

/** One place where the clinic works. */
export const Branch = z.strictObject({
  id: Id,
  name: LineInBoth,
  address: ProseInBoth.nullable(),
  phone: Line.nullable(),
  hours: ProseInBoth.nullable(),
  /** What a patient is to do while nobody answers. */
  outsideHours: ProseInBoth.nullable(),
})
export type Branch = z.infer<typeof Branch>

export const MOST_BRANCHES = 20

/** What a clinic says about itself from a day on: on the patients' pages, and on every document that it prints. */
export const ClinicIdentity = z.strictObject({
  name: LineInBoth,
  issuer: z.enum(ISSUER_KINDS),
  /** Of a qualified-invoice issuer; null where it is none. */
  registrationNumber: z.custom<RegistrationNumber>((text) => typeof text === 'string' && isRegistrationNumber(text)).nullable(),
  /** The first is the one that patients are told to call. */
  branches: z.tuple([Branch], Branch).refine((branches) => branches.length <= MOST_BRANCHES, 'tooManyBranches').readonly(),
})
export type ClinicIdentity = z.infer<typeof ClinicIdentity>

/** The branch whose telephone and hours patients see. */
export const mainBranchOf = ({ branches }: Pick<ClinicIdentity, 'branches'>): Branch => branches[0]
