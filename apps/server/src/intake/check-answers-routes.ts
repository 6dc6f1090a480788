import { refusalOf } from '@sebone/api/refusal'
import type { CheckAnswersPage, SaveRefusal } from '@sebone/intake/entry-server'
import type { Hono } from 'hono'
import type { AppEnv } from '../app-env.ts'
import type { IntakeTools } from './intake-tools.ts'
import { readForm } from './read-form.ts'
import type { AtVisit } from './with-clinic.ts'
import { visitAt, withClinic, withOpenForm, withVisit } from './with-clinic.ts'

const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i

/** Check, send, receipt; and the way out in between. */
export function checkAnswersRoutes(app: Hono<AppEnv>, tools: IntakeTools): void {
  const now = () => tools.clock().toISOString()
  const listOf = ({ form, language }: AtVisit, refusals: readonly SaveRefusal[]): CheckAnswersPage => ({
    kind: 'checkAnswers',
    language,
    now: now(),
    form,
    refusals,
    isWaiting: false,
  })

  app.get('/:clinic/:language/check-answers', withOpenForm(tools, (c, at) => tools.show(c, listOf(at, []))))

  app.post(
    '/:clinic/:language/check-answers',
    withVisit(tools, async (c, at) => {
      const { flow } = await tools.entry()
      const { form, language, caller } = at
      const field = await readForm(c)
      const { id, version } = form.definition
      if (form.receipt === null && field('form') !== `${id}@${version}`) return tools.show(c, listOf(at, [{ code: 'definitionChanged' }]), 409)
      // Sent twice, by a double tap or from two devices: the router answers with the one receipt there is.
      const responseId = UUID.test(field('responseId')) ? field('responseId') : form.responseId
      try {
        await caller.form.send({ responseId })
      } catch (error) {
        const refusal = refusalOf(error)
        switch (refusal.code) {
          case 'answersIncomplete':
            return tools.show(c, listOf(at, flow.answerRefusalsIn(refusal)), 422)
          case 'consentsMissing':
          case 'staleVersion':
            return tools.show(c, listOf(at, [{ code: refusal.code }]), 422)
          default:
            throw error
        }
      }
      return c.redirect(flow.pathTo.done(form.clinic.slug, language), 303)
    }),
  )

  app.get(
    '/:clinic/:language/done',
    withVisit(tools, async (c, { form, language, caller }) => {
      const { flow } = await tools.entry()
      if (form.receipt === null) return c.redirect(flow.resumePath(form, language), 303)
      // Seen once: on a tablet of the clinic the receipt is the end of the visit.
      if (form.isTablet) await caller.session.end()
      return tools.show(c, { kind: 'done', language, now: now(), form })
    }),
  )

  app.get(
    '/:clinic/:language/saved',
    withClinic(tools, async (c, at) => {
      const { language, clinic } = at
      const visit = await visitAt(tools, c, at)
      const isOver = visit?.form.isTablet === true
      if (isOver) await visit.caller.session.end()
      return tools.show(c, { kind: 'saved', language, now: now(), clinic, form: isOver ? null : (visit?.form ?? null) })
    }),
  )

  app.post(
    '/:clinic/:language/close',
    withVisit(tools, async (c, { form, language, caller }) => {
      const { flow } = await tools.entry()
      await caller.session.end()
      return c.redirect(flow.pathTo.saved(form.clinic.slug, language), 303)
    }),
  )
}
