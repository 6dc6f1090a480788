import { bodyLimit as limitBody } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { AnswerProblem, AppEnv } from '../app-env.ts'

export interface BodyLimits {
  readonly kilobytes: number
  /** Addresses that take more than the rest, each exactly as it is. */
  readonly larger?: Readonly<Record<string, number>>
}

/** A body over the limit is refused before it is read. */
export const bodyLimit = ({ kilobytes, larger = {} }: BodyLimits, answer: AnswerProblem) => {
  const limitTo = (size: number) => limitBody({ maxSize: size * 1024, onError: async (c) => answer(c, 'tooLarge') })
  const usual = limitTo(kilobytes)
  const own = new Map(Object.entries(larger).map(([path, size]) => [path, limitTo(size)]))
  return createMiddleware<AppEnv>(async (c, next) => (own.get(c.req.path) ?? usual)(c, next))
}
