import { useMutation } from '@tanstack/react-query'
import { useApiClient } from '../../data/api.ts'

interface Chosen {
  readonly password: string
  readonly code: string
}

export function useAccept(token: string) {
  const client = useApiClient()
  return useMutation({ mutationFn: (chosen: Chosen) => client.invitation.accept.mutate({ token, ...chosen }), gcTime: 0 })
}

export type Accept = ReturnType<typeof useAccept>
