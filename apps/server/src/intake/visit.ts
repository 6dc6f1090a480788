import type { PatientContext } from '@sebone/api/context'
import { patientCaller } from '@sebone/api/patient-router'
import { refusalOf } from '@sebone/api/refusal'
import { calendarDateIn } from '@sebone/api/today'
import type { Form } from '@sebone/intake/entry-server'
import type { ClinicDirectory } from './clinic-directory.ts'

export interface Visit {
  readonly caller: ReturnType<typeof patientCaller>
  readonly form: Form
}

/** The form that this browser has opened, or null where it has none (any more). */
export async function findVisit(context: PatientContext, findClinic: ClinicDirectory, isTablet: boolean): Promise<Visit | null> {
  if (!context.principal) return null
  const caller = patientCaller(context)
  try {
    const { clinic, state: _state, escalated: _escalated, linkWorksUntil, ...own } = await caller.form.current()
    const known = await findClinic(clinic.slug)
    if (!known) return null
    const { timeZone } = known
    return {
      caller,
      form: {
        ...own,
        clinic,
        today: calendarDateIn(timeZone, context.clock()),
        linkWorksUntil: linkWorksUntil === null ? null : calendarDateIn(timeZone, new Date(linkWorksUntil)),
        responseId: context.newId(),
        isTablet,
      },
    }
  } catch (error) {
    const { code } = refusalOf(error)
    if (code === 'notSignedIn' || code === 'notFound') return null
    throw error
  }
}
