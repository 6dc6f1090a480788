import type { PatientContext } from '@sebone/api/context'
import { patientCaller } from '@sebone/api/patient-router'
import { refusalOf } from '@sebone/api/refusal'
import { calendarDateIn } from '@sebone/api/today'
import { formValueOf } from '@sebone/domain/instrument/answer'
import type { CheckIn } from '@sebone/intake/entry-server'
import type { ClinicDirectory } from './clinic-directory.ts'

export interface Visit {
  readonly caller: ReturnType<typeof patientCaller>
  readonly checkIn: CheckIn
}

/** The check-in that this browser has opened, or null where it has none (any more). */
export async function findVisit(context: PatientContext, findClinic: ClinicDirectory): Promise<Visit | null> {
  if (!context.principal) return null
  const caller = patientCaller(context)
  try {
    const current = await caller.checkIn.current()
    const known = await findClinic(current.clinic.slug)
    if (!known) return null
    const answers = Object.entries(current.answers).map(([key, answer]) => [key, formValueOf(answer)] as const)
    return {
      caller,
      checkIn: {
        clinic: known.clinic,
        timeZone: known.timeZone,
        answers: Object.fromEntries(answers),
        savedAt: current.savedAt,
        linkWorksUntil: current.linkWorksUntil === null ? null : calendarDateIn(known.timeZone, new Date(current.linkWorksUntil)),
        responseId: context.newId(),
        sent: current.receipt && { receipt: current.receipt.receipt, at: current.receipt.submittedAt },
      },
    }
  } catch (error) {
    const { code } = refusalOf(error)
    if (code === 'notSignedIn' || code === 'notFound') return null
    throw error
  }
}
