import { useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

/** After a decision: every setting, and every page that follows from one, is asked for again. */
export function useSettingChanged(): () => Promise<void> {
  const api = useApi()
  const queryClient = useQueryClient()
  const patientChanged = usePatientChanged()
  return async () => {
    await queryClient.invalidateQueries({ queryKey: api.settings.pathKey() })
    await patientChanged()
  }
}
