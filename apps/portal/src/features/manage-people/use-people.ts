import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useApi, type Api } from '../../data/api.ts'

export type Person = inferOutput<Api['people']['list']>['people'][number]
export type MadeInvitation = inferOutput<Api['people']['invite']>

export function usePeople() {
  return useQuery(useApi().people.list.queryOptions())
}

/** After a change the list is asked for again. */
function usePeopleChanged(): () => Promise<void> {
  const api = useApi()
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: api.people.pathKey() })
}

type OnDone = () => void

/** What is said of a change is said before the list knows of it: whoever says it may not be in the list any more. */
function useDone(onDone: OnDone): () => Promise<void> {
  const changed = usePeopleChanged()
  return () => {
    onDone()
    return changed()
  }
}

/** The answer holds the secret of the link: it leaves memory together with the page that shows it. */
export function useInvite() {
  return useMutation(useApi().people.invite.mutationOptions({ onSuccess: usePeopleChanged(), gcTime: 0 }))
}

export function useResetSignIn() {
  return useMutation(useApi().people.resetSignIn.mutationOptions({ onSuccess: usePeopleChanged(), gcTime: 0 }))
}

export function useRevokeInvitation(onDone: OnDone) {
  return useMutation(useApi().people.revokeInvitation.mutationOptions({ onSuccess: useDone(onDone) }))
}

export function useChangeRole(onDone: OnDone) {
  return useMutation(useApi().people.changeRole.mutationOptions({ onSuccess: useDone(onDone) }))
}

export function useCloseAccess(onDone: OnDone) {
  return useMutation(useApi().people.closeAccess.mutationOptions({ onSuccess: useDone(onDone) }))
}

export function useOpenAccess(onDone: OnDone) {
  return useMutation(useApi().people.openAccess.mutationOptions({ onSuccess: useDone(onDone) }))
}
