import { refusalOf } from '@sebone/api/refusal'
import type { QuestionPage, SaveRefusal } from '@sebone/intake/entry-server'
import type { AppContext } from '../app-env.ts'
import type { IntakeTools } from './intake-tools.ts'
import { readFields } from './read-form.ts'
import { strayAnswers } from './stray-answers.ts'
import type { AtVisit } from './with-clinic.ts'

/** A page of questions comes back as a plain form: saved and on to the next, or shown again with what is wrong. */
export async function answerPage(tools: IntakeTools, c: AppContext, at: AtVisit): Promise<Response> {
  const { flow } = await tools.entry()
  const { form, language, clinic, caller } = at
  const fields = await readFields(c)
  const now = tools.clock().toISOString()
  const { pathname, search } = new URL(c.req.url)
  const { id, version } = form.definition
  const isOther = fields.get('form') !== `${id}@${version}`
  const asked = flow.pageAt(pathname, search, form, now)
  if (asked?.kind !== 'question') return isOther ? showChanged() : c.redirect(flow.resumePath(form, language), 303)

  const items = flow.pageWithKey(flow.modelOf(form), asked.page)?.items ?? []
  const typed = flow.typedIn(items, fields)
  const go = fields.get('go') ?? ''
  const isPartial = go === 'stop' || go === 'stay'
  const page: QuestionPage = { ...asked, typed }
  // Whoever only changes the language is not told what is missing yet.
  const refuse = (refusals: readonly SaveRefusal[], status: 409 | 422 = 422) =>
    go === 'stay' ? tools.show(c, page) : tools.show(c, { ...page, refusals }, status)
  if (isOther) return refuse([{ code: 'definitionChanged' }], 409)

  const stray = strayAnswers(fields, items, form.definition)
  const read = flow.readTypedPage(items, typed, { today: form.today, regionIds: flow.regionIds }, isPartial)
  if (!read.ok || stray.length > 0) return refuse([...(read.ok ? [] : read.error), ...stray])
  const answered = flow.withAnswers(form, read.value.answers)
  const isRaised = flow.raisedBy(answered, items).length > 0
  // A box ticked on the way to the other language alarms nobody before Continue.
  if (go === 'stay' && isRaised) return tools.show(c, page)
  try {
    const definition = { id, version }
    await caller.form.savePage({ page: asked.page, definition, answers: read.value.sent, isPartial, language })
  } catch (error) {
    return refusedBy(error)
  }
  return c.redirect(pathOn(), 303)

  function pathOn(): string {
    if (go === 'stay') return pathname + search
    if (isRaised) return flow.pathTo.callNow(clinic.slug, language, page.page, page.isChange)
    return go === 'stop' ? flow.pathTo.saved(clinic.slug, language) : flow.pathAfter(answered, page.page, page.isChange, language)
  }

  function refusedBy(error: unknown): Response | Promise<Response> {
    const refusal = refusalOf(error)
    switch (refusal.code) {
      case 'alreadySent':
        return c.redirect(flow.pathTo.done(clinic.slug, language), 303)
      case 'pageRefused':
        return refuse(flow.answerRefusalsIn(refusal))
      case 'definitionChanged':
      case 'staleVersion':
        return refuse([{ code: refusal.code }], 409)
      case 'unknownPage':
        return c.redirect(flow.resumePath(form, language), 303)
      default:
        throw error
    }
  }

  /** A page of an older version that this one does not have: the first open page, and why. */
  function showChanged(): Response | Promise<Response> {
    const address = new URL(flow.resumePath(form, language), c.req.url)
    const open = flow.pageAt(address.pathname, address.search, form, now)
    if (open?.kind === 'question' || open?.kind === 'checkAnswers') {
      return tools.show(c, { ...open, refusals: [{ code: 'definitionChanged' }] }, 409)
    }
    return open ? tools.show(c, open, 409) : c.notFound()
  }
}
