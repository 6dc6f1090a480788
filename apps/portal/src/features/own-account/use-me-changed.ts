import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useApi } from '../../data/api.ts'

/** Who is signed in stands in the masthead and decides what is asked: after a change it is asked for again. */
export function useMeChanged(): () => Promise<void> {
  const api = useApi()
  const queryClient = useQueryClient()
  const router = useRouter()
  return async () => {
    void queryClient.invalidateQueries({ queryKey: api.session.list.queryKey() })
    // The router takes what is known, however old: so it has to be known anew first.
    await queryClient.fetchQuery({ ...api.session.me.queryOptions(), staleTime: 0 })
    await router.invalidate()
  }
}
