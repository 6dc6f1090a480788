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

/** The opened form of this clinic, or null where this browser has none. */
export async function visitAt(tools: IntakeTools, c: AppContext, at: At): Promise<Visit | null> {
  const visit = await findVisit(await tools.contextOf(c), tools.findClinic, tools.isTablet(c))
  return visit?.form.clinic.slug === at.clinic.slug ? visit : null
}

/** For the pages of an opened form; whoever has none is told how to come back. On a tablet the next patient begins. */
export const withVisit = (tools: IntakeTools, answer: Answer<AtVisit>) =>
  withClinic(tools, async (c, at) => {
    const visit = await visitAt(tools, c, at)
    if (visit) return answer(c, { ...at, ...visit })
    const { language, clinic } = at
    if (tools.isTablet(c)) return c.redirect((await tools.entry()).flow.pathTo.landing(clinic.slug, language), 303)
    return tools.show(c, { kind: 'problem', problem: 'sessionOver', language, clinic }, 401)
  })

/** For the pages of a form that is not sent yet; afterwards there is only its receipt. */
export const withOpenForm = (tools: IntakeTools, answer: Answer<AtVisit>) =>
  withVisit(tools, async (c, at) => {
    if (at.form.receipt === null) return answer(c, at)
    return c.redirect((await tools.entry()).flow.resumePath(at.form, at.language), 303)
  })
