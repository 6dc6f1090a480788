import type { Answers } from '@sebone/domain/instrument/answer'
import type { FormModel, FormPage as ModelPage, FormPart } from '@sebone/domain/instrument/output/form-model'
import { firstOpenPage, formModelOf, pageAfter, pageBefore } from '@sebone/domain/instrument/output/form-model'
import type { Language } from '@sebone/words/language'
import { pathTo } from './page-address.ts'
import type { Form } from './page.ts'

/**
 * The way through a form: which page follows which. Computed from the definition and the answers so far, the same on
 * the server and in the script; no question is known here.
 */

export const modelOf = ({ definition, answers, setting }: Form): FormModel => formModelOf(definition, answers, setting)

export const withAnswers = (form: Form, given: Answers): Form => ({ ...form, answers: { ...form.answers, ...given } })

export const pageWithKey = (model: FormModel, key: string): ModelPage | null =>
  model.pages.find((page) => page.key === key) ?? null

/** The parts that are listed with ticks: none for a short form of one part. */
export function listedParts({ parts }: FormModel): readonly FormPart[] {
  const listed = parts.filter(({ isOpening }) => !isOpening)
  return listed.length > 1 ? listed : []
}

const isOfOpening = ({ parts }: FormModel, page: ModelPage): boolean =>
  parts.some(({ key, isOpening }) => key === page.part && isOpening === true)

const areConsentsOpen = ({ consents }: Form): boolean => consents.asked.length > 0 && consents.given === null

/** After the last question: the consents that are still asked for, then the list of answers. */
function pathAtEnd(form: Form, language: Language): string {
  const { slug } = form.clinic
  return areConsentsOpen(form) ? pathTo.consents(slug, language) : pathTo.checkAnswers(slug, language)
}

/** Consents stand at the end: what follows is the list of answers, or what is still open. */
export const pathAfterConsents = (form: Form, language: Language): string => resumePath(form, language)

/** Where a person who comes back goes on: opening pages, then the list of parts where there is one. */
export function resumePath(form: Form, language: Language): string {
  const { slug } = form.clinic
  if (form.receipt) return pathTo.done(slug, language)
  const model = modelOf(form)
  const open = firstOpenPage(model)
  if (open === null) return pathAtEnd(form, language)
  const goesByList = listedParts(model).length > 0 && !isOfOpening(model, open)
  return goesByList ? pathTo.parts(slug, language) : pathTo.page(slug, language, open.key)
}

/** Where the list of parts leads on to: the first page that is open, or the end. */
export function pathFromParts(form: Form, language: Language): string {
  const open = firstOpenPage(modelOf(form))
  return open ? pathTo.page(form.clinic.slug, language, open.key) : pathAtEnd(form, language)
}

/** Where Continue leads: the next page of the part, then the list of parts; after a change back to the answers. */
export function pathAfter(form: Form, key: string, isChange: boolean, language: Language): string {
  const { slug } = form.clinic
  const model = modelOf(form)
  if (isChange) return pathAfterChange(form, model, key, language)
  const next = pageAfter(model, key)
  const part = pageWithKey(model, key)?.part
  if (next && (next.part === part || listedParts(model).length === 0)) return pathTo.page(slug, language, next.key)
  // A page that is no longer asked, or the end of a part.
  if (part === undefined || next === null) return listedParts(model).length > 0 ? pathTo.parts(slug, language) : resumePath(form, language)
  return pathTo.parts(slug, language)
}

/** A change may have opened questions that were not asked before: they come first, still on the way to the list. */
function pathAfterChange(form: Form, model: FormModel, key: string, language: Language): string {
  const { slug } = form.clinic
  const next = pageAfter(model, key)
  if (next && !next.isDone) return pathTo.page(slug, language, next.key, true)
  return firstOpenPage(model) ? resumePath(form, language) : pathAtEnd(form, language)
}

/** Where Back leads; null at the very first page. */
export function pathBefore(form: Form, key: string, isChange: boolean, language: Language): string | null {
  const { slug } = form.clinic
  if (isChange) return pathTo.checkAnswers(slug, language)
  const model = modelOf(form)
  const before = pageBefore(model, key)
  const hasList = listedParts(model).length > 0
  const here = pageWithKey(model, key)
  if (hasList && here && !isOfOpening(model, here) && before?.part !== here.part) return pathTo.parts(slug, language)
  return before && pathTo.page(slug, language, before.key)
}

/** The page before the consents or before the list of answers. */
export function pathBeforeEnd(form: Form, language: Language): string {
  const model = modelOf(form)
  const last = model.pages[model.pages.length - 1]
  const hasList = listedParts(model).length > 0
  if (hasList || !last) return pathTo.parts(form.clinic.slug, language)
  return pathTo.page(form.clinic.slug, language, last.key)
}

/** "Question 3 of 12", counted within the listed part, or over the whole of a short form. */
export function progressOf(form: Form, key: string): { readonly n: number; readonly total: number; readonly part: FormPart | null } {
  const model = modelOf(form)
  const here = pageWithKey(model, key)
  const part = (listedParts(model).length > 0 && model.parts.find((each) => each.key === here?.part)) || null
  const pages = part ? part.pages : model.pages
  return { n: pages.findIndex((page) => page.key === key) + 1, total: pages.length, part }
}
