import * as z from 'zod'
import type { ReportDraft as ReportDraftType } from './report-draft.ts'
import { CalendarDate } from '../calendar/calendar-date-schema.ts'
import { PartialDate } from '../calendar/partial-date-schema.ts'
import { Side } from '../episode/condition.ts'
import { Sex } from '../episode/patient.ts'
import { Line, Prose } from '../episode/text.ts'
import { TREATMENT_METHODS } from '../episode/treatment-method.ts'
import { ASSESSMENT_POINTS, FOLLOW_UP_POINTS } from '../follow-up/assessment-point.ts'
import { Yen } from '../pricing/yen.ts'
import { Disc, FindingKind, Grade, NotTreatedReason, SpineLocation } from '../spine/spine-schema.ts'
import { RecordedScore, SymptomArea } from '../symptom/symptom-schema.ts'

const Percent = z.int().min(0).max(100)

const ReportDenominator = z.strictObject({
  point: z.enum(FOLLOW_UP_POINTS),
  treated: z.strictObject({ kind: z.enum(['count', 'fewerThan']), count: z.int().min(0) }),
  answered: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('percent'), percent: Percent }),
    z.strictObject({ kind: z.literal('atLeast'), percent: Percent }),
    z.strictObject({ kind: z.literal('hidden') }),
  ]),
})

/** Each part named: an unknown one, such as a patient's feedback, is refused. */
const ReportTexts = z.strictObject({
  topic: Prose.nullable(),
  history: Prose.nullable(),
  content: Prose.nullable(),
  usualPeriod: Prose.nullable(),
  usualVisits: Prose.nullable(),
  cost: Prose.nullable(),
  risks: Prose.nullable(),
  contact: Prose.nullable(),
  sitesReason: Prose.nullable(),
  comment: Prose.nullable(),
  denominator: Prose.nullable(),
  links: Prose.nullable(),
  author: Prose.nullable(),
  deviceUnapproved: Prose.nullable(),
  deviceObtained: Prose.nullable(),
  deviceAlternative: Prose.nullable(),
  deviceForeignSafety: Prose.nullable(),
  deviceRelief: Prose.nullable(),
})

/** A draft as it is stored and sent. Whether it may be published is not its form's matter but the gate's. */
export const ReportDraft = z.strictObject({
  number: z.int().min(1).nullable(),
  publishedOn: CalendarDate.nullable(),
  method: z.enum(TREATMENT_METHODS),
  patient: z.strictObject({ sex: Sex, ageDecade: z.int().nullable(), countryOfResidence: Line.nullable() }),
  performedIn: PartialDate,
  discs: z.array(Disc).readonly().nullable(),
  notTreated: z
    .array(z.strictObject({ disc: Disc, reason: NotTreatedReason, asPrinted: Line.nullable() }))
    .readonly(),
  billedSites: z.int().min(1).nullable(),
  cost: z.strictObject({ sites: z.int().min(1), total: Yen, tax: Yen }).nullable(),
  findings: z
    .array(
      z.strictObject({
        kind: FindingKind,
        at: z.array(SpineLocation).readonly(),
        asPrinted: Line.nullable(),
        side: Side.nullable(),
        grade: Grade.nullable(),
        redFramed: z.boolean(),
      }),
    )
    .readonly(),
  areas: z.array(SymptomArea).readonly(),
  rows: z
    .array(z.strictObject({ point: z.enum(ASSESSMENT_POINTS), scores: z.array(RecordedScore).readonly().nullable() }))
    .readonly(),
  denominator: ReportDenominator.nullable(),
  texts: z.strictObject({ en: ReportTexts, ja: ReportTexts }),
}) satisfies z.ZodType<ReportDraftType>
export type ReportDraft = z.infer<typeof ReportDraft>
