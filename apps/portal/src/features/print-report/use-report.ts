import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'

interface Asked {
  readonly episodeId: string
  readonly procedureId?: string
  readonly asOf?: string
}

export function useReport(asked: Asked) {
  return useQuery(useApi().reports.progress.queryOptions(asked, { placeholderData: keepPreviousData }))
}
