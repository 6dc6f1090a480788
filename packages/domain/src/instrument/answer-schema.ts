import * as z from 'zod'
import type { Answer as AnswerType, Answers as AnswersType } from './answer.ts'
import { PartialDate } from '../calendar/partial-date-schema.ts'
import { Score } from '../symptom/score.ts'

const Code = z.string().min(1).max(40)

/** For answers that were stored or travelled; what a person typed goes through `readAnswer`. */
export const Answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('score'), value: Score }),
  z.strictObject({ kind: z.literal('choice'), code: Code }),
  z.strictObject({ kind: z.literal('choices'), codes: z.array(Code).min(1).max(60).readonly() }),
  z.strictObject({ kind: z.literal('yesNo'), value: z.boolean() }),
  z.strictObject({ kind: z.literal('number'), value: z.int() }),
  z.strictObject({ kind: z.literal('date'), date: PartialDate }),
  z.strictObject({ kind: z.literal('extent'), regions: z.array(Code).max(200).readonly() }),
  z.strictObject({ kind: z.literal('notSure') }),
  z.strictObject({ kind: z.literal('text'), text: z.string().max(4000) }),
  z.strictObject({ kind: z.literal('blank') }),
]) satisfies z.ZodType<AnswerType>
export type Answer = z.infer<typeof Answer>

export const Answers = z.record(z.string().max(40), Answer) satisfies z.ZodType<AnswersType>
export type Answers = z.infer<typeof Answers>
