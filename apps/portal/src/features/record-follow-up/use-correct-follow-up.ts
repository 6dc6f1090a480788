import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

export function useCorrectFollowUp() {
  const changed = usePatientChanged()
  return useMutation(useApi().assessments.correct.mutationOptions({ onSuccess: changed }))
}
