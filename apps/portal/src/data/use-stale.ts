import { refusalOf } from './refusal.ts'
import { usePatientChanged } from './use-patient-changed.ts'

/** After a save that came second: the page is asked for again, and with it what somebody else saved. */
export function useStale(): (error: unknown) => Promise<void> {
  const changed = usePatientChanged()
  return async (error) => (refusalOf(error).code === 'staleVersion' ? changed() : undefined)
}
