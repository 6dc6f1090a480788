import type { SaveConsents } from '@sebone/api/own-form/save-consents'
import type { FormRefusal } from '@sebone/words/patient/form-refusal'
import type { ConsentField, ConsentProblem, Form, TypedConsents } from './page.ts'

/** The fields of the page, as they were posted or as they stand in it. */
export const typedConsentsIn = (field: (name: ConsentField) => string): TypedConsents => ({
  data: field('data'),
  messages: field('messages'),
  agreedBy: field('agreedBy'),
  name: field('name'),
  relationship: field('relationship'),
  signature: field('signature'),
})

const isAnswered = (text: string): boolean => text === 'yes' || text === 'no'

const asks = ({ consents }: Form, purpose: 'data' | 'messages'): boolean =>
  consents.asked.some((each) => each.purpose === purpose)

/** Every problem at once, in the order of the page; the server reads the same fields once more. */
export function consentProblems(form: Form, typed: TypedConsents): readonly ConsentProblem[] {
  const problems: ConsentProblem[] = []
  for (const field of ['data', 'messages'] as const) {
    if (asks(form, field) && !isAnswered(typed[field])) problems.push({ code: 'choiceMissing', field })
  }
  if (asks(form, 'data') && typed.data === 'no') problems.push({ code: 'consentToDataNeeded', field: 'data' })
  if (typed.agreedBy === '') problems.push({ code: 'choiceMissing', field: 'agreedBy' })
  if (typed.name.trim() === '') problems.push({ code: 'nameMissing', field: 'name' })
  if (typed.agreedBy === 'representative' && typed.relationship.trim() === '') {
    problems.push({ code: 'relationshipMissing', field: 'relationship' })
  }
  return problems
}

/** As it travels to the server. */
export function sentConsents(typed: TypedConsents): Omit<SaveConsents, 'language'> {
  const name = typed.name.trim()
  return {
    data: typed.data === 'yes',
    messages: typed.messages === 'yes',
    agreedBy:
      typed.agreedBy === 'representative'
        ? { kind: 'representative', name, relationship: typed.relationship.trim() }
        : { kind: 'patient', name },
    signature: typed.signature === '' ? null : typed.signature,
  }
}

/** The fields as they stand for consents that were given before, or for nobody's yet. */
export function typedConsents({ consents: { given }, answers }: Form): TypedConsents {
  if (given === null) {
    const by = answers['filledInBy']
    const isFamily = by?.kind === 'choice' && by.code === 'family'
    return { data: '', messages: '', agreedBy: isFamily ? 'representative' : '', name: '', relationship: '', signature: '' }
  }
  const { agreedBy } = given
  return {
    data: given.data ? 'yes' : 'no',
    messages: given.messages ? 'yes' : 'no',
    agreedBy: agreedBy.kind,
    name: agreedBy.name,
    relationship: agreedBy.kind === 'representative' ? agreedBy.relationship : '',
    signature: given.signature === null ? '' : JSON.stringify(given.signature),
  }
}

const FIELD_OF: Readonly<Partial<Record<FormRefusal, ConsentField>>> = {
  consentToDataNeeded: 'data',
  nameMissing: 'name',
  nameTooLong: 'name',
  nameUnreadable: 'name',
  relationshipMissing: 'relationship',
  relationshipTooLong: 'relationship',
  relationshipUnreadable: 'relationship',
  signatureUnreadable: 'signature',
}

/** A refusal of the server at the field that it is about. */
export const consentProblem = (code: ConsentProblem['code']): ConsentProblem => {
  const field = Object.entries(FIELD_OF).find(([named]) => named === code)?.[1]
  return { code, field: field ?? null }
}
