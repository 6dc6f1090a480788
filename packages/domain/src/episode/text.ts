import * as z from 'zod'

/**
 * Text as a person typed it, kept exactly. NUL and half surrogate pairs are typed by nobody and stored by no database,
 * so they are refused here rather than failing there.
 */
const typedText = (maxLength: number) =>
  z.string().max(maxLength).refine((text) => !text.includes('\u0000') && text.isWellFormed(), 'unreadableText')

/** One line: a name, a number, a heading. Never blank. */
export const Line = typedText(200).refine((text) => text.trim() !== '' && !/[\r\n]/.test(text), 'blankOrSeveralLines')
export type Line = z.infer<typeof Line>

/** Several sentences. Never blank; "nothing" is null. */
export const Prose = typedText(10_000).refine((text) => text.trim() !== '', 'blank')
export type Prose = z.infer<typeof Prose>
