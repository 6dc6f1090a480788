import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import { useApi, useApiClient } from '../../data/api.ts'

interface Asked {
  readonly q?: string
  readonly standing?: StandingKind
}

/**
 * The list as asked for. While another answer is on its way the last one stays, marked as such. Asked for through the
 * plain client: tRPC's own infinite query adds a key of its own to the input, which the strict schema refuses.
 */
export function usePatients({ q, standing }: Asked) {
  const api = useApi()
  const client = useApiClient()
  const asked = { query: q ?? '', ...(standing ? { standing } : {}) }
  return useInfiniteQuery({
    queryKey: [...api.patients.search.pathKey(), asked],
    queryFn: ({ pageParam, signal }) => client.patients.search.query({ ...asked, cursor: pageParam }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })
}
