import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

export function useRemoveFinding() {
  const changed = usePatientChanged()
  return useMutation(useApi().conditions.remove.mutationOptions({ onSuccess: changed }))
}
