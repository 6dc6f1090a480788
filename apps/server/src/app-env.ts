import type { Context } from 'hono'
import type { Problem } from './problem.ts'

/** What each request carries through its middleware. */
export interface AppEnv {
  Variables: {
    requestId: string
    /** The endpoint or page in words of ours, for the log: never an address, which may hold what somebody typed. */
    subject: string
  }
}

export type AppContext = Context<AppEnv>

/** How a surface answers a problem: a page for people, JSON with a code for scripts. */
export type AnswerProblem = (c: AppContext, problem: Problem) => Response | Promise<Response>
