import { useState } from 'react'
import { get, type DefaultValues, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { sameValue } from './same-value.ts'

export type Side = 'theirs' | 'mine'

/** One field of a form that two people edited: what stands there now, what was typed here, and who changed it. */
export interface ConflictRow<Field extends string> {
  readonly field: Field
  readonly theirs: unknown
  readonly mine: unknown
  /** Which of the two is chosen until somebody decides: the one that was changed; null where both were. */
  readonly changed: Side | null
}

export interface Conflict<Field extends string> {
  readonly rows: readonly ConflictRow<Field>[]
  readonly decide: (chosen: ReadonlyMap<Field, Side>) => void
}

/**
 * Two people edit one record: the second sees both versions, field by field, and decides. The record on the page is the
 * latest; the version with which this form began is kept here, and every save names it.
 */
export function useConflict<D extends FieldValues, R extends { readonly version: number }, Field extends FieldPath<D>>(of: {
  readonly form: UseFormReturn<D>
  readonly mine: D
  readonly recorded: R | null
  readonly draftOf: (recorded: R) => D
  readonly fields: readonly Field[]
  /** What each types for themselves, such as a reason. */
  readonly alone?: readonly FieldPath<D>[]
  readonly onDecided?: () => void
  /** Our own save is on its way to the page: what comes back is no other person's. */
  readonly isSaved?: boolean
}): { readonly conflict: Conflict<Field> | null; readonly version: number } {
  const { form, mine, recorded, draftOf, fields, alone = [], onDecided, isSaved = false } = of
  const [base, setBase] = useState(recorded)
  const isOther = base !== null && recorded !== null && base.version !== recorded.version && !isSaved
  const theirs = isOther ? draftOf(recorded) : null
  const rows = theirs && base ? rowsOf(fields, { was: draftOf(base), theirs, mine }) : []
  const decide = (chosen: ReadonlyMap<Field, Side>) => {
    if (!theirs) return
    const kept = structuredClone(mine)
    // A draft has every one of its fields, so it may stand as the defaults of its form.
    form.reset(theirs as DefaultValues<D>)
    for (const { field } of rows) if (chosen.get(field) === 'mine') form.setValue(field, get(kept, field), { shouldDirty: true })
    for (const field of alone) form.setValue(field, get(kept, field), { shouldDirty: true })
    setBase(recorded)
    onDecided?.()
  }
  // Where both say the same there is nothing to decide, and the latest version is the one that this form stands for.
  const version = rows.length === 0 ? recorded?.version : base?.version
  return { conflict: rows.length > 0 ? { rows, decide } : null, version: version ?? 1 }
}

function rowsOf<Field extends string>(
  fields: readonly Field[],
  { was, theirs, mine }: { readonly was: unknown; readonly theirs: unknown; readonly mine: unknown },
): readonly ConflictRow<Field>[] {
  return fields.flatMap((field) => {
    const [before, their, own]: readonly unknown[] = [get(was, field), get(theirs, field), get(mine, field)]
    if (sameValue(their, own)) return []
    const changed = sameValue(before, own) ? 'theirs' : sameValue(before, their) ? 'mine' : null
    return [{ field, theirs: their, mine: own, changed }]
  })
}
