import { isMissing, itemWithKey, pathAfter, pathTo } from '../flow.ts'
import { pageAt } from '../page-at.ts'
import type { CheckAnswersPage, CheckIn, Page, QuestionPage, SaveRefusal } from '../page.ts'
import type { CallRefusal, PatientCalls } from './patient-calls.ts'

/** The page that follows, or the word that only the server can say which it is. */
export type Outcome = Page | 'askServer'

function pageFor(path: string, checkIn: CheckIn, now: string): Outcome {
  const { pathname, search } = new URL(path, window.location.origin)
  return pageAt(pathname, search, checkIn, now) ?? 'askServer'
}

function whereRefused(refusals: readonly CallRefusal[], page: QuestionPage | CheckAnswersPage): Outcome | SaveRefusal[] {
  const { clinic } = page.checkIn
  const sentences: SaveRefusal[] = []
  for (const refusal of refusals) {
    if (refusal.code === 'elsewhere') return 'askServer'
    if (refusal.code === 'notSignedIn') return { kind: 'problem', problem: 'sessionOver', language: page.language, clinic }
    sentences.push(refusal)
  }
  return sentences
}

/** Continue, or save and stop, on a question. Nothing chosen and stopping: there is nothing to save. */
export async function saveAnswer(page: QuestionPage, form: HTMLFormElement, go: string, calls: PatientCalls): Promise<Outcome> {
  const { checkIn, language, itemKey } = page
  const item = itemWithKey(itemKey)
  const typed = String(new FormData(form).get('answer') ?? '')
  const next =
    go === 'stop' ? pathTo.saved(checkIn.clinic.slug, language) : pathAfter(itemKey, page.isChange, checkIn.clinic.slug, language)

  if (item && isMissing(item, { [itemKey]: typed })) {
    return go === 'stop'
      ? pageFor(next, checkIn, new Date().toISOString())
      : { ...page, typed, refusal: { code: 'answerMissing', item: itemKey } }
  }
  const reply = await calls.save({ itemKey, answer: typed, language })
  if (reply.ok) {
    const saved = { ...checkIn, answers: { ...checkIn.answers, [itemKey]: typed }, savedAt: reply.value.savedAt }
    return pageFor(next, saved, reply.value.savedAt)
  }
  const refused = whereRefused(reply.refusals, page)
  return Array.isArray(refused) ? { ...page, typed, refusal: refused[0] ?? { code: 'internal' } } : refused
}

/** Sending. The page that follows is made from what the server stored and from nothing else. */
export async function sendAnswers(page: CheckAnswersPage, calls: PatientCalls): Promise<Outcome> {
  const { checkIn, language } = page
  const reply = await calls.send({ responseId: checkIn.responseId })
  if (reply.ok) {
    const sent = { receipt: reply.value.receipt, at: reply.value.submittedAt }
    return { kind: 'done', language, checkIn: { ...checkIn, answers: {}, sent } }
  }
  const refused = whereRefused(reply.refusals, page)
  return Array.isArray(refused) ? { ...page, refusals: refused } : refused
}
