import { useQuery } from '@tanstack/react-query'
import { mainBranchOf } from '@sebone/domain/clinic/clinic-identity'
import { useApi } from '../../data/api.ts'

/** The telephone that patients are told today; a dash where none is recorded. */
export function usePhone(): string {
  const { data } = useQuery(useApi().settings.clinic.identity.queryOptions())
  return (data && mainBranchOf(data).phone) ?? '–'
}
