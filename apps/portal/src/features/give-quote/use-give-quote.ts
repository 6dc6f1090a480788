import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

export function useGiveQuote() {
  const changed = usePatientChanged()
  return useMutation(useApi().quotes.give.mutationOptions({ onSuccess: changed }))
}
