import { PatientLanguage } from '@sebone/domain/episode/patient'
import { ANSWERED_BY, COLLECTION_MODES } from '@sebone/domain/follow-up/assessment'
import { ASSESSMENT_POINTS } from '@sebone/domain/follow-up/assessment-point'
import { Answers } from '@sebone/domain/instrument/answer-schema'
import type { InstrumentDefinition } from '@sebone/domain/instrument/definition'
import * as z from 'zod'
import { Id, Instant } from '../input.ts'

/** What was answered, unaltered, with the very words in which it was asked. */
export const SentResponse = z.strictObject({
  id: Id,
  requestId: Id,
  patientId: Id,
  episodeId: Id,
  point: z.enum(ASSESSMENT_POINTS),
  /** Our own data: its type is checked here, its shape not again. */
  definition: z.custom<InstrumentDefinition>(),
  answers: Answers,
  language: PatientLanguage,
  receipt: z.string(),
  submittedAt: Instant,
  mode: z.enum(COLLECTION_MODES),
  answeredBy: z.enum(ANSWERED_BY),
})
export type SentResponse = z.infer<typeof SentResponse>
