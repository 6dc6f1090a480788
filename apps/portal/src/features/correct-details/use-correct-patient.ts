import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'
import { useStale } from '../../data/use-stale.ts'

export function useCorrectPatient() {
  const changed = usePatientChanged()
  const onError = useStale()
  return useMutation(useApi().patients.correct.mutationOptions({ onSuccess: changed, onError }))
}
