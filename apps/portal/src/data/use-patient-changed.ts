import { useQueryClient } from '@tanstack/react-query'
import { useApi } from './api.ts'

/** After a write: the pages, reports and lists that may now read differently are asked for again. */
export function usePatientChanged(): () => Promise<void> {
  const api = useApi()
  const queryClient = useQueryClient()
  return async () => {
    void queryClient.invalidateQueries({ queryKey: api.patients.search.pathKey() })
    void queryClient.invalidateQueries({ queryKey: api.patients.match.pathKey() })
    void queryClient.invalidateQueries({ queryKey: api.worklist.pathKey() })
    void queryClient.invalidateQueries({ queryKey: api.intakes.pathKey() })
    void queryClient.invalidateQueries({ queryKey: api.consultations.pathKey() })
    void queryClient.invalidateQueries({ queryKey: api.reports.pathKey() })
    void queryClient.invalidateQueries({ queryKey: api.history.pathKey() })
    await queryClient.invalidateQueries({ queryKey: api.patients.page.pathKey() })
  }
}
