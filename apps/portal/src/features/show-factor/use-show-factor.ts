import { useMutation } from '@tanstack/react-query'
import { codeDoor } from '../../data/code-door.ts'
import { askDoor } from '../../data/door.ts'

export function useShowFactor(hasSecondFactor: boolean) {
  return useMutation({
    mutationFn: (shown: string) =>
      hasSecondFactor ? askDoor(codeDoor(shown), { code: shown }) : askDoor('verify-password', { password: shown }),
    // What was typed is no answer to keep.
    gcTime: 0,
  })
}
