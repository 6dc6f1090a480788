import type { Intake } from '../../data/api.ts'

/** The details that an intake may bring, in the order of the form. */
export const TAKEN_FACTS = ['familyKana', 'givenKana', 'phone', 'email', 'countryOfResidence'] as const
export type TakenFact = (typeof TAKEN_FACTS)[number]

export type TakeDraft = Readonly<Record<TakenFact, { readonly text: string; readonly isTaken: boolean }>>

/**
 * What was written, ready to be taken over. Ticked from the start is only what the record lacks: nothing that stands
 * there is replaced unless somebody says so. Kana come in one piece and are cut at the space, for staff to mend.
 */
export function takeDraftOf({ stated, patient }: Pick<Intake, 'stated' | 'patient'>): TakeDraft {
  const [familyKana = '', ...rest] = (stated.kana ?? '').split(/\s+/u)
  const written: Readonly<Record<TakenFact, string>> = {
    familyKana,
    givenKana: rest.join(' '),
    phone: stated.phone ?? '',
    email: stated.email ?? '',
    countryOfResidence: stated.countryOfResidence ?? '',
  }
  const draftOf = (fact: TakenFact) => ({ text: written[fact], isTaken: written[fact] !== '' && patient[fact] === null })
  return {
    familyKana: draftOf('familyKana'),
    givenKana: draftOf('givenKana'),
    phone: draftOf('phone'),
    email: draftOf('email'),
    countryOfResidence: draftOf('countryOfResidence'),
  }
}

/** What is sent: the ticked ones, and nothing else. */
export const takenOf = (draft: TakeDraft): Partial<Record<TakenFact, string>> =>
  Object.fromEntries(TAKEN_FACTS.filter((fact) => draft[fact].isTaken && draft[fact].text.trim() !== '').map((fact) => [fact, draft[fact].text.trim()]))
