import { findClinic } from '@sebone/db/find-clinic'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import type { StaffContext, StaffDeps } from '../context.ts'
import { createLink } from '../patient-link/create-link.ts'
import { findAccount } from '../people/account.repository.ts'
import { lookAtPatient } from '../patient/look-at-patient.ts'
import { searchPatients } from '../patient/search-patients.ts'
import { DEMO_CLINIC, DEMO_SIGN_IN } from './demo-clinic.ts'
import { demoPrincipal } from './fill-demo-clinic.ts'

export type DemoLink = {
  readonly path: string
  readonly code: string
  /** The link asks for it. */
  readonly birthDate: CalendarDate
  readonly patient: string
  readonly expiresAt: string
}

/** The standings at which somebody would be sent a link, the likeliest first. */
const ASKED: readonly StandingKind[] = ['due', 'overdue', 'notDue', 'flare']

/** A link for a patient of the demonstration who is due today; null where there is no demonstration. */
export async function freshDemoLink(surroundings: Omit<StaffContext, 'principal'>): Promise<DemoLink | null> {
  const clinic = await findClinic(surroundings.db, DEMO_CLINIC.slug)
  if (!clinic?.is_demo) return null
  const account = await findAccount(surroundings.db, DEMO_SIGN_IN.email)
  const staff: StaffDeps = { ...surroundings, principal: demoPrincipal(clinic.id, account?.userId ?? 'demonstration') }
  for (const standing of ASKED) {
    const found = await searchPatients(staff, { query: '', standing })
    if (!found.ok) continue
    const patient = found.value.patients.find(({ birthDate }) => birthDate !== null)
    const link = patient && (await linkFor(staff, patient.id))
    if (link) return link
  }
  return null
}

async function linkFor(staff: StaffDeps, patientId: string): Promise<DemoLink | null> {
  const page = await lookAtPatient(staff, { patientId })
  const [latest] = page.ok ? page.value.episodes : []
  if (!page.ok || !latest) return null
  const { patient } = page.value
  const point = latest.standing.point ?? 'oneWeek'
  const open = latest.requests.find((request) => request.point === point && request.submittedAt === null)
  const requestId = open?.id ?? staff.newId()
  const link = await createLink(staff, { requestId, episodeId: latest.episode.id, point, language: patient.language })
  if (!link.ok || patient.birthDate === null) return null
  const { path, code, expiresAt } = link.value
  return { path, code, expiresAt, birthDate: patient.birthDate, patient: `${patient.familyName} ${patient.givenName}` }
}
