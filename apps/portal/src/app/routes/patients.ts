import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { STANDINGS, type StandingKind } from '@sebone/domain/follow-up/standing'
import { Broken } from '../broken.tsx'
import { needsPermission } from '../needs-permission.ts'
import { staffRoute } from './staff.ts'

export interface PatientSearch {
  readonly q?: string
  readonly standing?: StandingKind
}

const standingIn = (value: unknown): StandingKind | undefined => STANDINGS.find((standing) => standing === value)

export const patientsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/patients',
  validateSearch: (search: Record<string, unknown>): PatientSearch => {
    const { q } = search
    const standing = standingIn(search['standing'])
    return { ...(typeof q === 'string' && q !== '' ? { q } : {}), ...(standing === undefined ? {} : { standing }) }
  },
  component: lazyRouteComponent(() => import('../../features/find-patient/patients-page.tsx'), 'PatientsPage'),
})

export const registerRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/patients/register',
  beforeLoad: needsPermission('patients:write'),
  errorComponent: Broken,
  component: lazyRouteComponent(() => import('../../features/register-patient/register-page.tsx'), 'RegisterPage'),
})
