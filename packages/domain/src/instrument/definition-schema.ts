import * as z from 'zod'
import type { InstrumentDefinition as InstrumentDefinitionType } from './definition.ts'
import { ASSESSMENT_POINTS } from '../follow-up/assessment-point.ts'
import { SYMPTOM_AREAS } from '../symptom/area.ts'
import { TREATMENT_STATES } from './condition.ts'
import { FLAGS, INSTRUMENT_LANGUAGES, SENSATIONS } from './definition.ts'
import { SCORING_IDS } from './scoring/scoring-id.ts'

const Text = z
  .string()
  .max(4000)
  .refine((text) => !text.includes('\u0000') && text.isWellFormed(), 'unreadableText')
const Key = z.string().min(1).max(40)
const Wording = z.strictObject({ en: Text, ja: Text })

const Clause = z.union([
  z.strictObject({ item: Key, is: Key }),
  z.strictObject({ point: z.enum(ASSESSMENT_POINTS) }),
  z.strictObject({ treatment: z.enum(TREATMENT_STATES) }),
  z.strictObject({ lacks: Key }),
])
const Clauses = z.array(Clause).max(60).readonly()
const Condition = z.union([z.strictObject({ all: Clauses }), z.strictObject({ any: Clauses })])

const asked = { key: Key, question: Wording, hint: Wording.exactOptional(), optional: z.literal(true).exactOptional(), showWhen: Condition.exactOptional() }
const mayBeUnsure = { offersNotSure: z.boolean() }
const Option = z.strictObject({
  code: Key,
  label: Wording,
  flag: z.enum(FLAGS).exactOptional(),
  points: z.number().min(-1000).max(1000).exactOptional(),
})
const Options = z.array(Option).max(60).readonly()

const Item = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    kind: z.literal('score'),
    area: z.enum(SYMPTOM_AREAS),
    anchors: z.strictObject({ 0: Wording, 2: Wording, 4: Wording, 6: Wording, 8: Wording, 10: Wording }),
  }),
  z.strictObject({ ...asked, ...mayBeUnsure, kind: z.literal('singleChoice'), options: Options }),
  z.strictObject({ ...asked, ...mayBeUnsure, kind: z.literal('multipleChoice'), none: Option, options: Options }),
  z.strictObject({ ...asked, ...mayBeUnsure, kind: z.literal('yesNo') }),
  z.strictObject({ ...asked, ...mayBeUnsure, kind: z.literal('wholeNumber'), unit: Wording, min: z.int(), max: z.int() }),
  z.strictObject({ ...asked, ...mayBeUnsure, kind: z.literal('date'), coarsest: z.enum(['day', 'month', 'year']) }),
  z.strictObject({ ...asked, ...mayBeUnsure, kind: z.literal('extent'), sensation: z.enum(SENSATIONS) }),
  z.strictObject({ ...asked, kind: z.literal('freeText'), maxLength: z.int().min(1).max(4000), optional: z.literal(true) }),
])

const Page = z.strictObject({ key: Key, title: Wording.exactOptional(), items: z.array(Key).max(200).readonly() })
const Part = z.strictObject({ key: Key, title: Wording, minutes: z.number().min(0).max(120), pages: z.array(Page).max(200).readonly() })

/** A definition as data. The shape only; whether it can be asked is `problemsOf`'s to say, by name. */
export const InstrumentDefinition = z.strictObject({
  id: Key,
  version: z.int(),
  title: Wording,
  items: z.array(Item).max(200).readonly(),
  parts: z.array(Part).max(20).readonly().exactOptional(),
  languages: z.array(z.enum(INSTRUMENT_LANGUAGES)).min(1).max(2).readonly().exactOptional(),
  rights: z.strictObject({ kind: z.enum(['free', 'licensed']), holder: Text, source: Text }).exactOptional(),
  scoring: z.enum(SCORING_IDS).exactOptional(),
}) satisfies z.ZodType<InstrumentDefinitionType>
export type InstrumentDefinition = z.infer<typeof InstrumentDefinition>
