export interface PersonDraft {
  readonly who: 'patient' | 'representative'
  readonly name: string
  readonly relationship: string
}

/** Who agrees or withdraws, or null while a name is missing. */
export function personIn({ who, name, relationship }: PersonDraft) {
  if (name.trim() === '') return null
  if (who === 'patient') return { kind: 'patient' as const, name }
  return relationship.trim() === '' ? null : { kind: 'representative' as const, name, relationship }
}
