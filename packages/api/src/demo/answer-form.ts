import { partsOf } from '@sebone/domain/instrument/output/form-model'
import { readPage } from '@sebone/domain/instrument/read-page'
import { visibleItems } from '@sebone/domain/instrument/visible-items'
import type { PatientLanguage } from '@sebone/domain/episode/patient'
import { KNOWN_REGIONS } from '../own-form/read-off-response.ts'
import type { patientCaller } from '../patient-router.ts'

export type KnownAnswers = Readonly<Record<string, string | readonly string[]>>

/** Answers a form page by page as the patient app does: what is asked, as far as an answer is known. */
export async function answerForm(
  form: ReturnType<typeof patientCaller>['form'],
  known: KnownAnswers,
  language: PatientLanguage,
): Promise<void> {
  const { definition, setting, ...begun } = await form.current()
  const { id, version } = definition
  let answers = begun.answers
  for (const page of partsOf(definition).flatMap(({ pages }) => pages)) {
    const asked = visibleItems(definition, answers, setting).filter(({ key }) => page.items.includes(key) && key in known)
    if (asked.length === 0) continue
    const given = Object.fromEntries(asked.map(({ key }) => [key, known[key] ?? '']))
    await form.savePage({ page: page.key, definition: { id, version }, answers: given, language })
    const read = readPage(definition, page, given, { answers, setting, regionIds: KNOWN_REGIONS })
    answers = read.ok ? { ...answers, ...read.value } : answers
  }
}
