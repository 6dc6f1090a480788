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
  /** What a draft means, where one thing may be typed in several ways, under the same names. */
  readonly meaningOf?: (draft: D) => unknown
  /** What each types for themselves, such as a reason. */
  readonly alone?: readonly FieldPath<D>[]
  readonly onDecided?: () => void
  /** Our own save is on its way to the page: what comes back is no other person's. */
  readonly isSaved?: boolean
}): { readonly conflict: Conflict<Field> | null; readonly version: number } {
  const { form, mine, recorded, draftOf, fields, meaningOf = asTyped, alone = [], onDecided, isSaved = false } = of
  const [base, setBase] = useState(recorded)
  const isOther = base !== null && recorded !== null && base.version !== recorded.version && !isSaved
  const theirs = isOther ? draftOf(recorded) : null
  const rows = theirs && base ? rowsOf(fields, { was: draftOf(base), theirs, mine }, meaningOf) : []
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

const asTyped = (draft: unknown): unknown => draft

function rowsOf<D, Field extends string>(
  fields: readonly Field[],
  drafts: Readonly<Record<'was' | Side, D>>,
  meaningOf: (draft: D) => unknown,
): readonly ConflictRow<Field>[] {
  const { theirs, mine } = drafts
  const [was, their, own] = [meaningOf(drafts.was), meaningOf(theirs), meaningOf(mine)]
  const isSame = (one: unknown, other: unknown, field: Field) => sameValue(get(one, field), get(other, field))
  return fields.flatMap((field) => {
    if (isSame(their, own, field)) return []
    const changed = isSame(was, own, field) ? 'theirs' : isSame(was, their, field) ? 'mine' : null
    return [{ field, theirs: get(theirs, field), mine: get(mine, field), changed }]
  })
}
