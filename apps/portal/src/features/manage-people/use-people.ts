import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useApi, type Api } from '../../data/api.ts'

export type Person = inferOutput<Api['people']['list']>['people'][number]
export type MadeInvitation = inferOutput<Api['people']['invite']>

export function usePeople() {
  return useQuery(useApi().people.list.queryOptions())
}

/** After a change the list is asked for again, and where it was one's own clinic so is who one is. */
function usePeopleChanged(): () => Promise<void> {
  const api = useApi()
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: api.people.pathKey() })
}

/** The answer holds the secret of the link: it leaves memory together with the page that shows it. */
export function useInvite() {
  return useMutation(useApi().people.invite.mutationOptions({ onSuccess: usePeopleChanged(), gcTime: 0 }))
}

export function useResetSignIn() {
  return useMutation(useApi().people.resetSignIn.mutationOptions({ onSuccess: usePeopleChanged(), gcTime: 0 }))
}

export function useRevokeInvitation() {
  return useMutation(useApi().people.revokeInvitation.mutationOptions({ onSuccess: usePeopleChanged() }))
}

export function useChangeRole() {
  return useMutation(useApi().people.changeRole.mutationOptions({ onSuccess: usePeopleChanged() }))
}

export function useCloseAccess() {
  return useMutation(useApi().people.closeAccess.mutationOptions({ onSuccess: usePeopleChanged() }))
}

export function useOpenAccess() {
  return useMutation(useApi().people.openAccess.mutationOptions({ onSuccess: usePeopleChanged() }))
}
