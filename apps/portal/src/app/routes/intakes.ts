import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from './staff.ts'

export const intakesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/intakes',
  component: lazyRouteComponent(() => import('../../features/review-intake/intakes-page.tsx'), 'IntakesPage'),
})

export const intakeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/intakes/$responseId',
  component: lazyRouteComponent(() => import('../../features/review-intake/intake-page.tsx'), 'IntakePage'),
})

export const consultationRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/intakes/consultation/$consultationId',
  component: lazyRouteComponent(() => import('../../features/review-intake/consultation-page.tsx'), 'ConsultationPage'),
})
