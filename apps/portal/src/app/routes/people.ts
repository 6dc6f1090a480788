import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.tsx'
import { needsPermission } from '../needs-permission.ts'
import { staffRoute } from './staff.ts'

export const peopleRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people',
  beforeLoad: needsPermission('people:read'),
  component: lazyRouteComponent(() => import('../../features/manage-people/people-page.tsx'), 'PeoplePage'),
})

export const inviteRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/invite',
  beforeLoad: needsPermission('people:write'),
  component: lazyRouteComponent(() => import('../../features/manage-people/invite-page.tsx'), 'InvitePage'),
})

export const personRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/people/$userId',
  beforeLoad: needsPermission('people:write'),
  component: lazyRouteComponent(() => import('../../features/manage-people/person-page.tsx'), 'PersonPage'),
})

export const accountRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('../../features/own-account/account-page.tsx'), 'AccountPage'),
})

/** Before any session: the secret stands in the fragment, which browsers send to nobody. */
export const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../../features/accept-invitation/invitation-page.tsx'), 'InvitationPage'),
})
