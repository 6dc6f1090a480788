import { ConsentingPerson } from '@sebone/domain/consent/consent-record'
import { CONSENT_PURPOSES } from '@sebone/domain/consent/purpose'
import { PatientLanguage } from '@sebone/domain/episode/patient'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { REPLIES } from '@sebone/domain/follow-up/reply'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import { TREATMENT_STATES } from '@sebone/domain/instrument/condition'
import type { Setting as DomainSetting } from '@sebone/domain/instrument/condition'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import * as z from 'zod'
import { ClinicContact } from '../clinic/clinic-contact.ts'
import { Id, Instant } from '../input.ts'
import { Signature } from './signature.ts'

/** What was stored, and what the rules make of it: the whole of the confirmation page. */
export const Receipt = z.strictObject({ receipt: z.string(), submittedAt: Instant, reply: z.enum(REPLIES) })
export type Receipt = z.infer<typeof Receipt>

/** Where the form is filled in. Of the patient's record it says only which facts are lacking, never one of them. */
export const Setting = z.strictObject({
  point: z.enum(ASSESSMENT_POINTS).nullable(),
  treatment: z.enum(TREATMENT_STATES),
  lacking: z.union([z.array(z.string()).readonly(), z.literal('unknown')]),
}) satisfies z.ZodType<DomainSetting>
export type Setting = z.infer<typeof Setting>

const inBothLanguages = <T extends z.ZodType>(value: T) => z.strictObject({ en: value, ja: value })

/** A text to agree to, in both languages: they can be changed at any moment. */
export const AskedConsent = z.strictObject({
  purpose: z.enum(CONSENT_PURPOSES),
  id: z.string(),
  version: z.int(),
  title: inBothLanguages(z.string()),
  paragraphs: inBothLanguages(z.array(z.string()).readonly()),
  agreement: inBothLanguages(z.string()),
})
export type AskedConsent = z.infer<typeof AskedConsent>

/** What was agreed to and is not yet sent, with the texts that were shown. */
export const DraftConsents = z.strictObject({
  data: z.boolean(),
  messages: z.boolean(),
  texts: z.array(z.strictObject({ id: z.string(), version: z.int() })).readonly(),
  agreedBy: ConsentingPerson,
  signature: Signature.nullable(),
  language: PatientLanguage,
})
export type DraftConsents = z.infer<typeof DraftConsents>

/** All that an opened link shows: its own unsent draft, and after sending the receipt. Nothing older, no name. */
export const OwnForm = z.strictObject({
  clinic: ClinicContact,
  timeZone: z.string(),
  requestId: Id,
  point: z.enum(ASSESSMENT_POINTS),
  setting: Setting,
  /** The whole definition. Our own data: its type is checked here, its shape not again. */
  definition: z.custom<InstrumentDefinition>(),
  answers: Answers,
  consents: z.strictObject({ asked: z.array(AskedConsent).readonly(), given: DraftConsents.nullable() }),
  /** Warning signs in what is saved now. */
  escalated: z.array(z.string()).readonly(),
  savedAt: Instant.nullable(),
  /** The version of the draft; 0 while there is none. */
  version: z.int(),
  /** Until when a link leads back here; null when none does any more. */
  linkWorksUntil: Instant.nullable(),
  state: z.enum(['open', 'sent']),
  receipt: Receipt.nullable(),
})
export type OwnForm = z.infer<typeof OwnForm>
