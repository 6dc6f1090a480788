import { REGION_IDS } from '@sebone/domain/extent/region'
import type { Item } from '@sebone/domain/instrument/definition'
import { readTypedPage } from '@sebone/ui/item-field/read-typed'
import { typedIn } from '@sebone/ui/item-field/typed-form'
import { modelOf, pageWithKey, pathAfter, pathAfterConsents } from '../flow.ts'
import { formWith, type Said } from '../offline/kept.ts'
import type { Outbox, Posted } from '../offline/outbox.ts'
import { pageAt } from '../page-at.ts'
import { pathTo } from '../page-address.ts'
import type { CheckAnswersPage, ConsentsPage, Form, Page, QuestionPage, SaveRefusal } from '../page.ts'
import { raisedBy } from '../raised-by.ts'
import { consentProblem, consentProblems, sentConsents, typedConsentsIn } from '../read-consents.ts'
import type { CallProblem } from './patient-calls.ts'

/** The page that follows, or the address at which only the server can say what stands there. */
export type Outcome = Page | { readonly kind: 'leave'; readonly address: string }

const leaveTo = (address: string): Outcome => ({ kind: 'leave', address })
export const askServer = (): Outcome => leaveTo(window.location.pathname + window.location.search)

export const REGION_ID_SET: ReadonlySet<string> = new Set(REGION_IDS)

export function pageFor(path: string, form: Form, now: string): Outcome {
  const { pathname, search } = new URL(path, window.location.origin)
  return pageAt(pathname, search, form, now) ?? leaveTo(path)
}

/** The form as it stands after something was said, or the problem in the way. */
async function say(
  page: QuestionPage | ConsentsPage,
  said: Said,
  outbox: Outbox,
): Promise<{ readonly form: Form } | { readonly problem: Exclude<Posted, { kind: 'saved' | 'kept' }> }> {
  const posted = await outbox.post(said)
  const form = formWith(page.form, said)
  if (posted.kind === 'saved') return { form: { ...form, savedAt: posted.savedAt, version: posted.version } }
  return posted.kind === 'kept' ? { form } : { problem: posted }
}

export const saidOn = (page: QuestionPage, items: readonly Item[], fields: FormData, isPartial: boolean) => {
  const { form, language } = page
  const typed = typedIn(items, fields)
  const read = readTypedPage(items, typed, { today: form.today, regionIds: REGION_ID_SET }, isPartial)
  if (!read.ok) return { ok: false, typed, refusals: read.error } as const
  const { id, version } = form.definition
  const input = { page: page.page, definition: { id, version }, answers: read.value.sent, language }
  const said: Said = { kind: 'page', input: isPartial ? { ...input, isPartial } : input, answers: read.value.answers }
  return { ok: true, typed, said } as const
}

/** Continue, or save and stop, on a page of questions. */
export async function savePage(page: QuestionPage, fields: FormData, go: string, outbox: Outbox): Promise<Outcome> {
  const { form, language, isChange } = page
  const { slug } = form.clinic
  const asked = pageWithKey(modelOf(form), page.page)
  if (!asked) return askServer()
  const read = saidOn(page, asked.items, fields, go === 'stop')
  if (!read.ok) return { ...page, typed: read.typed, refusals: read.refusals }
  const after = await say(page, read.said, outbox)
  if ('problem' in after) return whereRefused(after.problem, (refusals) => ({ ...page, typed: read.typed, refusals }))
  const next =
    raisedBy(after.form, asked.items).length > 0
      ? pathTo.callNow(slug, language, page.page, isChange)
      : go === 'stop'
        ? pathTo.saved(slug, language)
        : pathAfter(after.form, page.page, isChange, language)
  return pageFor(next, after.form, new Date().toISOString())
}

export async function saveConsents(page: ConsentsPage, fields: FormData, go: string, outbox: Outbox): Promise<Outcome> {
  const { form, language } = page
  const typed = typedConsentsIn((field) => String(fields.get(field) ?? ''))
  const problems = consentProblems(form, typed)
  if (go === 'stop' && problems.length > 0) return pageFor(pathTo.saved(form.clinic.slug, language), form, new Date().toISOString())
  if (problems.length > 0) return { ...page, typed, problems }
  const after = await say(page, { kind: 'consents', input: { ...sentConsents(typed), language } }, outbox)
  if ('problem' in after) {
    return whereRefused(after.problem, (refusals) => ({
      ...page,
      typed,
      problems: refusals.map((refusal) => consentProblem('item' in refusal ? 'internal' : refusal.code)),
    }))
  }
  const next = go === 'stop' ? pathTo.saved(form.clinic.slug, language) : pathAfterConsents(after.form, language)
  return pageFor(next, after.form, new Date().toISOString())
}

/** Sending. The page that follows is made from what the server stored and from nothing else. */
export async function sendAnswers(page: CheckAnswersPage, outbox: Outbox): Promise<Outcome> {
  const { form, language, now } = page
  const sent = await outbox.send(form.responseId)
  if (sent.kind === 'sent') return { kind: 'done', language, now, form: { ...form, answers: {}, receipt: sent.receipt } }
  if (sent.kind === 'kept') return { ...page, isWaiting: true, refusals: [] }
  return whereRefused(sent, (refusals) => ({ ...page, isWaiting: false, refusals }))
}

function whereRefused(problem: CallProblem, refused: (refusals: readonly SaveRefusal[]) => Page): Outcome {
  switch (problem.kind) {
    // Sent or changed elsewhere, or the session is over: the server's page says which, and how to go on.
    case 'elsewhere':
    case 'over':
      return askServer()
    case 'notReached':
      return refused([{ code: 'notReached' }])
    case 'refused':
      return refused(problem.refusals)
  }
}
