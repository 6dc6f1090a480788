import { bodyLimit as limitBody } from 'hono/body-limit'
import type { AnswerProblem } from '../app-env.ts'

/** A body over the limit is refused before it is read. */
export const bodyLimit = (kilobytes: number, answer: AnswerProblem) =>
  limitBody({ maxSize: kilobytes * 1024, onError: async (c) => answer(c, 'tooLarge') })
