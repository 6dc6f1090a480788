import { refusalOf } from '@sebone/api/refusal'
import type { ConsentProblem, ConsentsPage } from '@sebone/intake/entry-server'
import { FORM_REFUSALS } from '@sebone/words/patient/form-refusal'
import type { Hono } from 'hono'
import type { AppContext, AppEnv } from '../app-env.ts'
import type { IntakeTools } from './intake-tools.ts'
import { readForm } from './read-form.ts'
import type { AtVisit } from './with-clinic.ts'
import { withOpenForm } from './with-clinic.ts'

/** Consents stand after the last question; which are asked for is the api's to say. */
export function consentsRoutes(app: Hono<AppEnv>, tools: IntakeTools): void {
  const pageOf = async (c: AppContext, { form }: AtVisit): Promise<ConsentsPage | null> => {
    const { flow } = await tools.entry()
    const { pathname, search } = new URL(c.req.url)
    const page = flow.pageAt(pathname, search, form, tools.clock().toISOString())
    return page?.kind === 'consents' ? page : null
  }

  app.get(
    '/:clinic/:language/consents',
    withOpenForm(tools, async (c, at) => {
      const { flow } = await tools.entry()
      const page = await pageOf(c, at)
      return page ? tools.show(c, page) : c.redirect(flow.resumePath(at.form, at.language), 303)
    }),
  )

  app.post(
    '/:clinic/:language/consents',
    withOpenForm(tools, async (c, at) => {
      const { flow, consents } = await tools.entry()
      const { form, language, clinic, caller } = at
      const shown = await pageOf(c, at)
      if (!shown) return c.redirect(flow.resumePath(form, language), 303)
      const field = await readForm(c)
      const page = { ...shown, typed: consents.typedConsentsIn(field) }
      const refuse = (problems: readonly ConsentProblem[]) => tools.show(c, { ...page, problems }, 422)
      const problems = consents.consentProblems(form, page.typed)
      const saved = flow.pathTo.saved(clinic.slug, language)
      if (field('go') === 'stay') return tools.show(c, page)
      if (problems.length > 0) return field('go') === 'stop' ? c.redirect(saved, 303) : refuse(problems)
      try {
        await caller.form.saveConsents({ ...consents.sentConsents(page.typed), language })
      } catch (error) {
        const { code } = refusalOf(error)
        const named = FORM_REFUSALS.find((each) => each === code)
        if (named === 'alreadySent' || named === 'consentNotAsked') return c.redirect(flow.pathTo.form(clinic.slug, language), 303)
        if (named === undefined) throw error
        return refuse([consents.consentProblem(named)])
      }
      return c.redirect(field('go') === 'stop' ? saved : flow.pathTo.form(clinic.slug, language), 303)
    }),
  )
}
