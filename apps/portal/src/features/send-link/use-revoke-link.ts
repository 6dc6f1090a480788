import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

export function useRevokeLink() {
  const changed = usePatientChanged()
  return useMutation(useApi().links.revoke.mutationOptions({ onSuccess: changed }))
}
