import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Broken } from '../broken.tsx'
import { needsPermission } from '../needs-permission.ts'
import { PATIENT_PARTS } from '../../data/patient-parts.ts'
import { PatientUnavailable } from '../patient-unavailable.tsx'
import { reportSearch } from '../report-search.ts'
import { Loading } from '../loading.tsx'
import { staffRoute } from './staff.ts'

export interface EpisodeSearch {
  readonly episode?: string
}

/** One patient: the header with who this is stays while the page below it changes. */
export const patientRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/patients/$patientId',
  validateSearch: (search: Record<string, unknown>): EpisodeSearch =>
    typeof search['episode'] === 'string' ? { episode: search['episode'] } : {},
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(context.api.patients.page.queryOptions({ patientId: params.patientId })),
  component: lazyRouteComponent(() => import('../../features/read-patient/patient-frame.tsx'), 'PatientFrame'),
  errorComponent: PatientUnavailable,
  pendingComponent: Loading,
})

export const patientHomeRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/read-patient/patient-page.tsx'), 'PatientPage'),
})

export const detailsRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/details',
  beforeLoad: needsPermission(PATIENT_PARTS['/patients/$patientId/details']),
  errorComponent: Broken,
  component: lazyRouteComponent(() => import('../../features/correct-details/details-page.tsx'), 'DetailsPage'),
})

export const findingsRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/findings',
  beforeLoad: needsPermission(PATIENT_PARTS['/patients/$patientId/findings']),
  errorComponent: Broken,
  component: lazyRouteComponent(() => import('../../features/enter-findings/findings-page.tsx'), 'FindingsPage'),
})

export const treatmentRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/treatment',
  beforeLoad: needsPermission(PATIENT_PARTS['/patients/$patientId/treatment']),
  errorComponent: Broken,
  validateSearch: (search: Record<string, unknown>): { procedure?: string } =>
    typeof search['procedure'] === 'string' ? { procedure: search['procedure'] } : {},
  component: lazyRouteComponent(() => import('../../features/enter-treatment/treatment-page.tsx'), 'TreatmentPage'),
})

export const quoteRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/quote',
  beforeLoad: needsPermission(PATIENT_PARTS['/patients/$patientId/quote']),
  errorComponent: Broken,
  validateSearch: (search: Record<string, unknown>): { quote?: string } =>
    typeof search['quote'] === 'string' ? { quote: search['quote'] } : {},
  component: lazyRouteComponent(() => import('../../features/give-quote/quote-page.tsx'), 'QuotePage'),
})

export const followUpRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/follow-up',
  beforeLoad: needsPermission(PATIENT_PARTS['/patients/$patientId/follow-up']),
  errorComponent: Broken,
  validateSearch: (search: Record<string, unknown>): { answer?: string } =>
    typeof search['answer'] === 'string' ? { answer: search['answer'] } : {},
  component: lazyRouteComponent(() => import('../../features/record-follow-up/follow-up-page.tsx'), 'FollowUpPage'),
})

export const linkRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/link',
  beforeLoad: needsPermission(PATIENT_PARTS['/patients/$patientId/link']),
  errorComponent: Broken,
  component: lazyRouteComponent(() => import('../../features/send-link/link-page.tsx'), 'LinkPage'),
})

export const storyRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/history',
  beforeLoad: needsPermission(PATIENT_PARTS['/patients/$patientId/history']),
  errorComponent: Broken,
  component: lazyRouteComponent(() => import('../../features/describe-episode/story-page.tsx'), 'StoryPage'),
})

export const reportRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/report',
  beforeLoad: needsPermission(PATIENT_PARTS['/patients/$patientId/report']),
  errorComponent: Broken,
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('../../features/print-report/report-page.tsx'), 'ReportPage'),
})
