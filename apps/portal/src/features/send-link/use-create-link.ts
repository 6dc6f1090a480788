import { useMutation } from '@tanstack/react-query'
import { useApi } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

export function useCreateLink() {
  const changed = usePatientChanged()
  // The answer holds the secret of the link: it leaves memory together with the page that shows it.
  return useMutation(useApi().links.create.mutationOptions({ onSuccess: changed, gcTime: 0 }))
}
