import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { askDoor } from '../../data/door.ts'
import { refusalOf } from '../../data/refusal.ts'
import { useMeChanged } from './use-me-changed.ts'

const route = getRouteApi('/staff')

interface Asked {
  readonly door: 'enable' | 'disable' | 'generate-backup-codes'
  readonly password: string
}

/** The doors of the second factor. Where a fresh one is needed, it is asked for and the door tried again. */
export function useFactorDoor() {
  const { factor } = route.useRouteContext()
  const changed = useMeChanged()
  return useMutation({
    mutationFn: async ({ door, password }: Asked) => {
      const ask = () => askDoor(`two-factor/${door}`, { password })
      return ask().catch(async (error: unknown) => {
        if (refusalOf(error).code === 'freshFactorNeeded' && (await factor.ask())) return ask()
        throw error
      })
    },
    onSuccess: (_answer, { door }) => (door === 'disable' ? changed() : undefined),
    gcTime: 0,
  })
}
