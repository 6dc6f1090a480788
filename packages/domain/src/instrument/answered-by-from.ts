import type { AnsweredBy } from '../follow-up/assessment.ts'
import type { Answers } from './answer.ts'
import type { InstrumentDefinition } from './definition.ts'
import { ANSWERED_BY } from '../follow-up/assessment.ts'
import { FILLED_IN_BY } from './own/filled-in-by.ts'

/**
 * Who answered, as the response itself says. Where the form does not ask, or the question was left blank, it was the
 * patient: the form is addressed to nobody else.
 */
export function answeredByFrom(definition: InstrumentDefinition, answers: Answers): AnsweredBy {
  const { key } = FILLED_IN_BY
  const isAsked = definition.items.some((item) => item.key === key)
  const answer = isAsked && Object.hasOwn(answers, key) ? answers[key] : undefined
  const stated = answer?.kind === 'choice' ? answer.code : 'patient'
  return ANSWERED_BY.find((who) => who === stated) ?? 'patient'
}
