import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { patientRoute } from './patient.ts'

/** What is kept beside findings, treatment and follow-up: each a page under the patient's header. */
export const eventsRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/events',
  component: lazyRouteComponent(() => import('../../features/record-events/events-page.tsx'), 'EventsPage'),
})

export const filesRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/files',
  component: lazyRouteComponent(() => import('../../features/attach-files/files-page.tsx'), 'FilesPage'),
})

export const changesRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/changes',
  component: lazyRouteComponent(() => import('../../features/read-history/history-page.tsx'), 'HistoryPage'),
})
