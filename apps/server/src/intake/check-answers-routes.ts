import { refusalOf } from '@sebone/api/refusal'
import { CHECK_IN } from '@sebone/domain/instrument/check-in'
import { readAnswers } from '@sebone/domain/instrument/read-answers'
import type { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import type { IntakeTools } from './intake-tools.ts'
import { readForm } from './read-form.ts'
import { withClinic, withVisit } from './with-clinic.ts'
import { findVisit } from './visit.ts'

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i

/** Check, send, receipt; and the way out in between. */
export function checkAnswersRoutes(app: Hono<AppEnv>, tools: IntakeTools): void {
  const now = () => tools.clock().toISOString()

  app.get(
    '/:clinic/:language/check-answers',
    withVisit(tools, async (c, { checkIn, language }) => {
      const { flow } = await tools.entry()
      if (checkIn.sent) return c.redirect(flow.resumePath(checkIn, language), 303)
      return tools.show(c, { kind: 'checkAnswers', language, now: now(), checkIn, refusals: [] })
    }),
  )

  app.post(
    '/:clinic/:language/check-answers',
    withVisit(tools, async (c, { checkIn, language, caller }) => {
      const { flow } = await tools.entry()
      const form = await readForm(c)
      // Sent twice, by a double tap or from two devices: the router answers with the one receipt there is.
      const responseId = UUID.test(form('responseId')) ? form('responseId') : checkIn.responseId
      try {
        await caller.checkIn.send({ responseId })
      } catch (error) {
        if (refusalOf(error).code !== 'answersIncomplete') throw error
        const read = readAnswers(CHECK_IN, checkIn.answers)
        const refusals = read.ok ? [] : read.error
        return tools.show(c, { kind: 'checkAnswers', language, now: now(), checkIn, refusals }, 422)
      }
      return c.redirect(flow.pathTo.done(checkIn.clinic.slug, language), 303)
    }),
  )

  app.get(
    '/:clinic/:language/done',
    withVisit(tools, async (c, { checkIn, language }) => {
      const { flow } = await tools.entry()
      return checkIn.sent ? tools.show(c, { kind: 'done', language, checkIn }) : c.redirect(flow.resumePath(checkIn, language), 303)
    }),
  )

  app.get(
    '/:clinic/:language/saved',
    withClinic(tools, async (c, { clinic, language }) => {
      const visit = await findVisit(await tools.contextOf(c), tools.findClinic)
      const checkIn = visit?.checkIn.clinic.slug === clinic.slug ? visit.checkIn : null
      return tools.show(c, { kind: 'saved', language, now: now(), clinic, checkIn })
    }),
  )

  app.post(
    '/:clinic/:language/close',
    withVisit(tools, async (c, { checkIn, language, caller }) => {
      const { flow } = await tools.entry()
      await caller.session.end()
      return c.redirect(flow.pathTo.saved(checkIn.clinic.slug, language), 303)
    }),
  )
}
