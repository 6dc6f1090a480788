import { useMutation } from '@tanstack/react-query'
import { codeDoor } from '../../data/code-door.ts'
import { askDoor } from '../../data/door.ts'

export function useShowCode() {
  return useMutation({ mutationFn: (code: string) => askDoor(codeDoor(code), { code }), gcTime: 0 })
}
