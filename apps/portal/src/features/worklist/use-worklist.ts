import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { WorklistSection } from '@sebone/domain/worklist/worklist-item'
import { useApi, useApiClient } from '../../data/api.ts'

/** Often enough that nobody works from an old list, seldom enough that nobody notices. */
const EVERY_MS = 60_000

/** The list as asked for, and again whenever somebody comes back to it. The plain client, for the reason `usePatients` states. */
export function useWorklist(section: WorklistSection | undefined) {
  const api = useApi()
  const client = useApiClient()
  const asked = section === undefined ? {} : { section }
  return useInfiniteQuery({
    queryKey: [...api.worklist.list.pathKey(), asked],
    queryFn: ({ pageParam, signal }) => client.worklist.list.query({ ...asked, cursor: pageParam }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MS,
  })
}
