import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

export function useDescribeEpisode() {
  const changed = usePatientChanged()
  return useMutation(useApi().episodes.describe.mutationOptions({ onSuccess: changed }))
}
