import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** What can go wrong before or around a use-case, by name. Refusals of the field itself are the api's. */
export const PROBLEM_STATUS = {
  notFound: 404,
  wrongMethod: 405,
  tooLarge: 413,
  wrongMedia: 415,
  refused: 403,
  failed: 500,
  slow: 503,
} as const satisfies Record<string, ContentfulStatusCode>

export type Problem = keyof typeof PROBLEM_STATUS
