import { isLanguage } from '@sebone/words/language'
import type { Language } from '@sebone/words/language'
import type { Context } from 'hono'
import type { AppContext, AppEnv } from '../app-env.ts'
import type { KnownClinic } from './clinic-directory.ts'
import type { IntakeTools } from './intake-tools.ts'
import type { Visit } from './visit.ts'
import { findVisit } from './visit.ts'

export interface At extends KnownClinic {
  readonly language: Language
}

type Answer<T> = (c: AppContext, at: T) => Response | Promise<Response>

/** For addresses that begin with a clinic and a language: both must exist. */
export const withClinic =
  (tools: IntakeTools, answer: Answer<At>) =>
  async (c: Context<AppEnv>): Promise<Response> => {
    const language = c.req.param('language') ?? ''
    const known = isLanguage(language) ? await tools.findClinic(c.req.param('clinic') ?? '') : null
    return known && isLanguage(language) ? answer(c, { ...known, language }) : c.notFound()
  }

export type AtVisit = At & Visit

/** For the pages of an opened check-in; whoever has none is told how to come back. */
export const withVisit = (tools: IntakeTools, answer: Answer<AtVisit>) =>
  withClinic(tools, async (c, at) => {
    const visit = await findVisit(await tools.contextOf(c), tools.findClinic)
    if (visit?.checkIn.clinic.slug === at.clinic.slug) return answer(c, { ...at, ...visit })
    const { language, clinic } = at
    return tools.show(c, { kind: 'problem', problem: 'sessionOver', language, clinic }, 401)
  })
