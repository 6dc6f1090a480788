import { FORM_REFUSALS } from '@sebone/words/patient/form-refusal'
import type { FormRefusal } from '@sebone/words/patient/form-refusal'
import { answerRefusalsIn, at } from '../answer-refusals-in.ts'
import type { CallProblem } from './patient-calls.ts'

/** What ends the page on this device: only the server knows what to show instead. */
const ELSEWHERE: readonly string[] = ['alreadySent', 'notFound', 'unknownPage', 'consentNotAsked']

const formRefusal = (code: unknown): FormRefusal | undefined => FORM_REFUSALS.find((known) => known === code)

/** The problem in an error of the patient router. What this version does not know is "something went wrong". */
export function readRefusals(error: unknown): CallProblem {
  const refusal = at(at(error, 'data'), 'refusal')
  const code = at(refusal, 'code')
  if (code === 'notSignedIn') return { kind: 'over' }
  if (ELSEWHERE.some((each) => each === code)) return { kind: 'elsewhere' }
  const refusals = answerRefusalsIn(refusal)
  const named = formRefusal(code)
  if (refusals.some((each) => each.code === 'answerNotAsked')) return { kind: 'elsewhere' }
  return { kind: 'refused', refusals: refusals.length > 0 ? refusals : [named ? { code: named } : { code: 'internal' }] }
}
