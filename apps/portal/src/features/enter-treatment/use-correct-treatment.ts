import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { useStale } from '../../data/use-stale.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

export function useCorrectTreatment() {
  const changed = usePatientChanged()
  const onError = useStale()
  return useMutation(useApi().procedures.correct.mutationOptions({ onSuccess: changed, onError }))
}
