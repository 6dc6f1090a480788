import type { FormEvent } from 'react'

/**
 * Among boxes of one name: who ticks "none of these" unticks the others, and the other way round. Without script the
 * reader of the form says that they cannot stand together.
 */
export const untickOthers =
  (alone: readonly string[]) =>
  ({ target, currentTarget }: FormEvent<HTMLElement>): void => {
    if (alone.length === 0 || !(target instanceof HTMLInputElement) || !target.checked) return
    for (const other of currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      const cannotStay = alone.includes(target.value) || alone.includes(other.value)
      if (other !== target && other.checked && cannotStay) other.checked = false
    }
  }
