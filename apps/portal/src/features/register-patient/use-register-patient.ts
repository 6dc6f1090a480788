import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

export function useRegisterPatient() {
  const changed = usePatientChanged()
  return useMutation(useApi().patients.register.mutationOptions({ onSuccess: changed }))
}
