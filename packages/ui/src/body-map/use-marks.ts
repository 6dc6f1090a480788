import { useCallback, useRef, useState } from 'react'
import { NOT_SURE_VALUE, NOWHERE_VALUE } from '@sebone/domain/instrument/answer'

/** "Nowhere" and "not sure" stand alone. */
const standsAlone = (value: string): boolean => value === NOWHERE_VALUE || value === NOT_SURE_VALUE

const boxesIn = (field: HTMLElement | null): readonly HTMLInputElement[] => [
  ...(field?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []),
]

const tickedIn = (field: HTMLElement | null): readonly string[] =>
  boxesIn(field).flatMap(({ checked, value }) => (checked ? [value] : []))

/**
 * What is ticked, as the boxes of a field say: they hold the answer, this only follows them. It takes over what was
 * ticked before the script came, clears what cannot stand beside the newest tick, and remembers earlier states for `undo`.
 */
export function useMarks(defaultValues: readonly string[], onChange?: (values: readonly string[]) => void) {
  const field = useRef<HTMLElement | null>(null)
  const [marked, setMarked] = useState(defaultValues)
  const [earlier, setEarlier] = useState<readonly (readonly string[])[]>([])

  const attach = useCallback((element: HTMLElement | null): void => {
    field.current = element
    if (element) setMarked(tickedIn(element))
  }, [])

  const follow = (states: readonly (readonly string[])[]): void => {
    const values = tickedIn(field.current)
    setEarlier(states)
    setMarked(values)
    onChange?.(values)
  }

  const changed = (value: string): void => {
    for (const box of boxesIn(field.current)) {
      if (box.value !== value && (standsAlone(value) || standsAlone(box.value))) box.checked = false
    }
    follow([...earlier, marked])
  }

  const undo = (): void => {
    const before = earlier[earlier.length - 1] ?? []
    for (const box of boxesIn(field.current)) box.checked = before.indexOf(box.value) >= 0
    follow(earlier.slice(0, -1))
  }

  return {
    marked,
    attach,
    /** To be called when a box was ticked or cleared. */
    changed,
    toggle: (value: string): void => boxesIn(field.current).find((box) => box.value === value)?.click(),
    undo,
    /** How many changes can be undone. */
    undoable: earlier.length,
  }
}
