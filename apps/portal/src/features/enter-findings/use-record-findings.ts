import { useMutation } from '@tanstack/react-query'
import { useApiClient, type NewFinding } from '../../data/api.ts'
import { usePatientChanged } from '../../data/use-patient-changed.ts'

/**
 * One record per kind, one after the other. What is stored is reported at once, so that a refusal half way leaves in
 * the form exactly what is still to be mended.
 */
export function useRecordFindings(onStored: (finding: NewFinding) => void) {
  const client = useApiClient()
  const changed = usePatientChanged()
  return useMutation({
    mutationFn: async (findings: readonly NewFinding[]) => {
      for (const finding of findings) {
        await client.conditions.record.mutate(finding)
        onStored(finding)
      }
    },
    onSuccess: changed,
    // Some may be stored; but why the others are not must not wait for a page that may be just as unreachable.
    onError: () => void changed(),
  })
}
