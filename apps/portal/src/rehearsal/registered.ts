// oxlint-disable no-restricted-imports -- rehearsals act against the real staff router on a real database
import type { TestClinic } from '@sebone/api/test-clinic'
import { registration } from '@sebone/api/test-patient'

/** A patient of the clinic, and the address of their pages. */
export async function registered(clinic: TestClinic) {
  const { patientId, episodeId } = await clinic.staff().patients.register(registration())
  return { patientId, episodeId, at: `/patients/${patientId}`, page: () => clinic.staff().patients.page({ patientId }) }
}
