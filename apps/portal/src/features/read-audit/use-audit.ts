import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useApi, useApiClient, type Api } from '../../data/api.ts'
import type { AuditFilters } from './audit-filters.ts'

export type AuditRow = inferOutput<Api['audit']['read']>['rows'][number]

/** As the endpoint takes it: the number of a patient is one. */
export const askedOf = ({ patient, ...filters }: AuditFilters) => ({
  ...filters,
  ...(patient === undefined ? {} : { patient: Number(patient) }),
})

/** Newest first; older ones by the key of the last row, so that what is added meanwhile moves nothing. */
export function useAudit(filters: AuditFilters) {
  const api = useApi()
  const client = useApiClient()
  const asked = askedOf(filters)
  return useInfiniteQuery({
    queryKey: [...api.audit.read.pathKey(), asked],
    queryFn: ({ pageParam, signal }) => client.audit.read.query({ ...asked, cursor: pageParam }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    // Reading it is told in it: only who asks for it again reads it again.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}
