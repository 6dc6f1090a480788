import type { PatientContext } from '@sebone/api/context'
import { patientCaller } from '@sebone/api/patient-router'
import { patientPrincipal } from '@sebone/api/patient-link/patient-principal'
import type { OpenLink } from '@sebone/api/patient-link/open-link'
import { refusalOf } from '@sebone/api/refusal'
import type { ClinicDirectory } from './clinic-directory.ts'
import { findVisit } from './visit.ts'
import type { Visit } from './visit.ts'

/** Opens a link through the patient router; null is its one answer to whatever was wrong. */
export async function openVisit(context: PatientContext, findClinic: ClinicDirectory, input: OpenLink, isTablet: boolean): Promise<Visit | null> {
  let session: string | null = null
  const keepSession: PatientContext['keepSession'] = (token, expiresAt) => {
    session = token
    context.keepSession(token, expiresAt)
  }
  try {
    await patientCaller({ ...context, keepSession }).link.open(input)
  } catch (error) {
    if (refusalOf(error).code === 'internal') throw error
    return null
  }
  return findVisit({ ...context, principal: await patientPrincipal(context, session) }, findClinic, isTablet)
}
