import type { Hono } from 'hono'
import type { AppContext, AppEnv } from '../app-env.ts'
import type { IntakeTools } from './intake-tools.ts'
import type { At } from './with-clinic.ts'
import { visitAt, withClinic } from './with-clinic.ts'

/** A tablet that the clinic hands from patient to patient. */
export function tabletRoutes(app: Hono<AppEnv>, tools: IntakeTools): void {
  app.get(
    '/:clinic/:language/tablet',
    withClinic(tools, (c, { clinic, language }) => tools.showPlain(c, { kind: 'tablet', clinic, language, isOn: tools.isTablet(c) })),
  )

  const turn = (isOn: boolean) =>
    withClinic(tools, async (c, { clinic, language }) => {
      const { flow } = await tools.entry()
      tools.setTablet(c, isOn)
      return c.redirect(flow.pathTo.tablet(clinic.slug, language), 303)
    })
  app.post('/:clinic/:language/tablet', turn(true))
  app.post('/:clinic/:language/tablet/end', turn(false))

  /** Whoever was there is gone; the first page waits for the next. Does nothing on a device of somebody's own. */
  const next = async (c: AppContext, at: At): Promise<Response> => {
    const { flow } = await tools.entry()
    const visit = tools.isTablet(c) ? await visitAt(tools, c, at) : null
    await visit?.caller.session.end()
    return c.redirect(flow.pathTo.landing(at.clinic.slug, at.language), 303)
  }
  app.get('/:clinic/:language/tablet/next', withClinic(tools, next))
  app.post('/:clinic/:language/tablet/next', withClinic(tools, next))
}
