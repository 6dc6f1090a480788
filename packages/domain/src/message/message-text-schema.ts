import * as z from 'zod'
import type { MessageTexts as MessageTextsType } from './message-text.ts'

/** Longer than any text that is accepted, so that one that is too long is refused by name and not by its shape. */
const Typed = z
  .string()
  .max(10_000)
  .refine((text) => !text.includes('\u0000') && text.isWellFormed(), 'unreadableText')
const InBoth = z.strictObject({
  en: z.strictObject({ subject: Typed, body: Typed }),
  ja: z.strictObject({ subject: Typed, body: Typed }),
})

/** The shape only; whether the texts may be sent is `checkMessageTexts`' to say, by name. */
export const MessageTexts = z.strictObject({
  firstIntake: InBoth,
  invitation: InBoth,
  reminder: InBoth,
  consultationAnswer: InBoth,
}) satisfies z.ZodType<MessageTextsType>
export type MessageTexts = z.infer<typeof MessageTexts>
