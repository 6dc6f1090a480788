import { findClinic } from '@sebone/db/find-clinic'
import type { CalendarDate } from '@sebone/domain/calendar/calendar-date'
import type { StandingKind } from '@sebone/domain/follow-up/standing'
import type { StaffContext, StaffDeps } from '../context.ts'
import { createLink } from '../patient-link/create-link.ts'
import type { CreateLink } from '../patient-link/create-link.ts'
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

/** Links of the demonstration for today: one to a check-in that is due, one to a first intake. Null: there is nobody. */
export type DemoLinks = { readonly checkIn: DemoLink | null; readonly firstIntake: DemoLink | null }

/** Null where there is no demonstration. */
export async function freshDemoLinks(surroundings: Omit<StaffContext, 'principal'>): Promise<DemoLinks | null> {
  const clinic = await findClinic(surroundings.db, DEMO_CLINIC.slug)
  if (!clinic?.is_demo) return null
  const account = await findAccount(surroundings.db, DEMO_SIGN_IN.email)
  const staff: StaffDeps = { ...surroundings, principal: demoPrincipal(clinic.id, account?.userId ?? 'demonstration') }
  return { checkIn: await linkAmong(staff, ASKED, 'checkIn'), firstIntake: await linkAmong(staff, ['notYetTreated'], 'firstIntake') }
}

type Form = NonNullable<CreateLink['instrument']>

async function linkAmong(staff: StaffDeps, standings: readonly StandingKind[], form: Form): Promise<DemoLink | null> {
  for (const standing of standings) {
    const found = await searchPatients(staff, { query: '', standing })
    if (!found.ok) continue
    for (const { id, birthDate } of found.value.patients) {
      const link = birthDate && (await linkFor(staff, id, form))
      if (link) return link
    }
  }
  return null
}

/** A first intake goes to somebody who has not begun one. */
async function linkFor(staff: StaffDeps, patientId: string, form: Form): Promise<DemoLink | null> {
  const page = await lookAtPatient(staff, { patientId })
  const [latest] = page.ok ? page.value.episodes : []
  if (!page.ok || !latest) return null
  const { patient } = page.value
  const point = form === 'firstIntake' ? 'baseline' : (latest.standing.point ?? 'oneWeek')
  const asked = latest.requests.filter((request) => request.point === point)
  if (form === 'firstIntake' && asked.some(({ draftSavedAt, submittedAt }) => draftSavedAt ?? submittedAt)) return null
  const open = asked.find(({ submittedAt }) => submittedAt === null)
  const of = { requestId: open?.id ?? staff.newId(), episodeId: latest.episode.id, point, instrument: form } as const
  const link = await createLink(staff, { ...of, language: patient.language })
  if (!link.ok || patient.birthDate === null) return null
  const { path, code, expiresAt } = link.value
  return { path, code, expiresAt, birthDate: patient.birthDate, patient: `${patient.familyName} ${patient.givenName}` }
}
