import { PartialDate } from '@sebone/domain/calendar/partial-date-schema'
import { Patient } from '@sebone/domain/episode/patient'
import { EXPECTED_PHASES } from '@sebone/domain/follow-up/expected-phase'
import { Disc } from '@sebone/domain/spine/spine-schema'
import { Score } from '@sebone/domain/symptom/score'
import { bySymptomOf } from '@sebone/domain/symptom/symptom-schema'
import { MAIN_ACTIONS } from '@sebone/domain/worklist/main-action'
import { WORKLIST_ACTS } from '@sebone/domain/worklist/worklist-act'
import { WorklistItem, WorklistSection } from '@sebone/domain/worklist/worklist-schema'
import * as z from 'zod'
import { Id, Instant } from '../input.ts'

/** Who is meant, and how they are reached. */
export const WorklistPerson = Patient.pick({
  id: true,
  number: true,
  familyName: true,
  givenName: true,
  familyKana: true,
  givenKana: true,
  birthDate: true,
  sex: true,
  phone: true,
  language: true,
  isSynthetic: true,
})
export type WorklistPerson = z.infer<typeof WorklistPerson>

/** What was done last about the episode: somebody who is back in the list was tried before. */
export const LastAct = z.strictObject({ act: z.enum(WORKLIST_ACTS), note: z.string().nullable(), at: Instant })
export type LastAct = z.infer<typeof LastAct>

/** One line of the worklist: who, where they are in their course, why they stand here, and what to do first. */
export const WorklistRow = z.strictObject({
  episodeId: Id,
  person: WorklistPerson,
  section: WorklistSection,
  /** The most urgent first. */
  items: z.array(WorklistItem).min(1).readonly(),
  mainAction: z.enum(MAIN_ACTIONS),
  treatedIn: PartialDate.nullable(),
  /** Days since that treatment; null where its day is not known. */
  day: z.int().nullable(),
  /** What the method lets one expect on that day. */
  phase: z.enum(EXPECTED_PHASES),
  discs: z.array(Disc).readonly(),
  lastScores: bySymptomOf(Score.nullable()).nullable(),
  /** What the patient wrote about something that worries them, where that is why they stand here. */
  worry: z.string().nullable(),
  lastAct: LastAct.nullable(),
  /** The link that was sent last and can still be opened. */
  openLink: z.strictObject({ requestId: Id, sentAt: Instant, draftSavedAt: Instant.nullable() }).nullable(),
})
export type WorklistRow = z.infer<typeof WorklistRow>
