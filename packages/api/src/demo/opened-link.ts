import { partsOf } from '@sebone/domain/calendar/calendar-date'
import type { PatientContext, StaffDeps } from '../context.ts'
import type { Db } from '../database.ts'
import { createLink } from '../patient-link/create-link.ts'
import type { CreateLink } from '../patient-link/create-link.ts'
import { patientPrincipal } from '../patient-link/patient-principal.ts'
import { patientCaller } from '../patient-router.ts'
import type { PatientPlan } from './patient-plan.ts'

type Asked = {
  readonly plan: PatientPlan
  readonly point: CreateLink['point']
  readonly instrument: NonNullable<CreateLink['instrument']>
  /** When all of it happened. */
  readonly at: Date
}

/** A form opened as the patient would open it, by link and date of birth; null where no date of birth is known. */
export async function openedLink(staff: StaffDeps, patientDb: Db, { plan, point, instrument, at }: Asked) {
  const { patient, episode } = plan
  if (patient.birthDate === null) return null
  const clock = () => at
  const asked = { requestId: staff.newId(), episodeId: episode.id, point, instrument, language: patient.language }
  const link = await createLink({ ...staff, clock }, asked)
  if (!link.ok) throw new Error(`no link for the demonstration: ${link.error.code}`)

  let token: string | null = null
  const context: PatientContext = {
    ...staff,
    db: patientDb,
    clock,
    principal: null,
    keepSession: (session) => (token = session),
    forgetSession: () => {},
  }
  const { year, month, day } = partsOf(patient.birthDate)
  const birthDate = { era: 'western', year: String(year), month: String(month), day: String(day) } as const
  await patientCaller(context).link.open({ code: link.value.code, birthDate })
  return patientCaller({ ...context, principal: await patientPrincipal(context, token) }).form
}
