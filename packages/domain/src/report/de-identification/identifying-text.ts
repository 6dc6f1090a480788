/** What may give a person away in free text. */
export const IDENTIFYING_KINDS = [
  'patientName',
  'personName',
  'phone',
  'email',
  'exactDate',
  'exactAge',
  'postalCode',
  'address',
] as const
export type IdentifyingKind = (typeof IDENTIFYING_KINDS)[number]

/** `certain`: it is what it looks like. `possible`: a person must look, for the same letters are often something else. */
export const CERTAINTIES = ['certain', 'possible'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** Something found, and where: positions in UTF-16 units, `to` exclusive; `text` as it stands there. */
export type IdentifyingPlace = Readonly<{
  kind: IdentifyingKind
  certainty: Certainty
  from: number
  to: number
  text: string
}>
