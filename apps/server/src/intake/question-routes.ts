import { refusalOf } from '@sebone/api/refusal'
import { readAnswer } from '@sebone/domain/instrument/read-answer'
import type { QuestionPage, SaveRefusal } from '@sebone/intake/entry-server'
import type { Hono } from 'hono'
import type { AppContext, AppEnv } from '../app-env.ts'
import type { IntakeTools } from './intake-tools.ts'
import { readForm } from './read-form.ts'
import { withVisit } from './with-clinic.ts'
import type { AtVisit } from './with-clinic.ts'

/** One question per page, as a plain form. Its script saves through the same router. */
export function questionRoutes(app: Hono<AppEnv>, tools: IntakeTools): void {
  app.get(
    '/:clinic/:language/check-in',
    withVisit(tools, async (c, { checkIn, language }) => {
      const { flow } = await tools.entry()
      return c.redirect(flow.resumePath(checkIn, language), 303)
    }),
  )

  const questionAt = async (c: AppContext, { checkIn, language }: AtVisit): Promise<QuestionPage | null> => {
    const { flow } = await tools.entry()
    const item = flow.itemWithKey(c.req.param('item') ?? '')
    if (!item) return null
    const isChange = c.req.query('change') !== undefined
    const typed = checkIn.answers[item.key] ?? ''
    const now = tools.clock().toISOString()
    return { kind: 'question', language, now, checkIn, itemKey: item.key, typed, refusal: null, isChange }
  }

  app.get(
    '/:clinic/:language/check-in/:item',
    withVisit(tools, async (c, at) => {
      const { flow } = await tools.entry()
      if (at.checkIn.sent) return c.redirect(flow.resumePath(at.checkIn, at.language), 303)
      const page = await questionAt(c, at)
      return page ? tools.show(c, page) : c.notFound()
    }),
  )

  app.post(
    '/:clinic/:language/check-in/:item',
    withVisit(tools, async (c, at) => {
      const { flow } = await tools.entry()
      const { checkIn, language, clinic } = at
      const page = await questionAt(c, at)
      const item = page && flow.itemWithKey(page.itemKey)
      if (!page || !item) return c.notFound()
      if (checkIn.sent) return c.redirect(flow.resumePath(checkIn, language), 303)

      const form = await readForm(c)
      const typed = form('answer')
      const go = form('go')
      const here = flow.pathTo.question(clinic.slug, language, item.key) + (page.isChange ? flow.CHANGE_QUERY : '')
      const next =
        go === 'stay' ? here : go === 'stop' ? flow.pathTo.saved(clinic.slug, language) : flow.pathAfter(item.key, page.isChange, clinic.slug, language)
      const refuse = (refusal: SaveRefusal) =>
        go === 'stay' ? tools.show(c, { ...page, typed }) : tools.show(c, { ...page, typed, refusal }, 422)

      if (flow.isMissing(item, { [item.key]: typed })) {
        return go === 'stay' || go === 'stop' ? c.redirect(next, 303) : refuse({ code: 'answerMissing', item: item.key })
      }
      const read = readAnswer(item, typed)
      if (!read.ok) return refuse(read.error)
      try {
        await at.caller.checkIn.save({ itemKey: item.key, answer: typed, language })
      } catch (error) {
        if (refusalOf(error).code === 'alreadySent') return c.redirect(flow.pathTo.done(clinic.slug, language), 303)
        throw error
      }
      return c.redirect(next, 303)
    }),
  )
}
