import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

export function useRecordTreatment() {
  const changed = usePatientChanged()
  return useMutation(useApi().procedures.record.mutationOptions({ onSuccess: changed }))
}
