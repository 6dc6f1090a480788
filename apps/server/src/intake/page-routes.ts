import type { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import { answerPage } from './answer-page.ts'
import type { IntakeTools } from './intake-tools.ts'
import { withOpenForm, withVisit } from './with-clinic.ts'

/** The pages of a form, made from its definition. Their script saves through the same router. */
export function pageRoutes(app: Hono<AppEnv>, tools: IntakeTools): void {
  app.get(
    '/:clinic/:language/form',
    withVisit(tools, async (c, { form, language }) => c.redirect((await tools.entry()).flow.resumePath(form, language), 303)),
  )

  for (const address of ['/:clinic/:language/page/:page', '/:clinic/:language/parts', '/:clinic/:language/call-now']) {
    app.get(
      address,
      withOpenForm(tools, async (c, { form, language }) => {
        const { flow } = await tools.entry()
        const { pathname, search } = new URL(c.req.url)
        const page = flow.pageAt(pathname, search, form, tools.clock().toISOString())
        if (page) return tools.show(c, page)
        const isKnown = form.definition.parts?.some(({ pages }) => pages.some(({ key }) => key === c.req.param('page')))
        // A page that is no longer asked, because an earlier answer was changed.
        return isKnown ? c.redirect(flow.resumePath(form, language), 303) : c.notFound()
      }),
    )
  }

  app.post('/:clinic/:language/page/:page', withOpenForm(tools, (c, at) => answerPage(tools, c, at)))
}
