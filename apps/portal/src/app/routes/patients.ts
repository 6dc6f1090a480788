import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { STANDINGS, type StandingKind } from '@sebone/domain/follow-up/standing'
import { staffRoute } from './staff.ts'

export interface PatientSearch {
  readonly q?: string
  readonly standing?: StandingKind
}

const standingIn = (value: unknown): StandingKind | undefined => STANDINGS.find((standing) => standing === value)

/** `?q=62` arrives as a number: the address bar knows no types. */
const queryIn = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : undefined

export const patientsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/patients',
  validateSearch: (search: Record<string, unknown>): PatientSearch => {
    const q = queryIn(search['q'])
    const standing = standingIn(search['standing'])
    return { ...(q === undefined ? {} : { q }), ...(standing === undefined ? {} : { standing }) }
  },
  component: lazyRouteComponent(() => import('../../features/find-patient/patients-page.tsx'), 'PatientsPage'),
})

export const registerRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/patients/register',
  component: lazyRouteComponent(() => import('../../features/register-patient/register-page.tsx'), 'RegisterPage'),
})
