import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { isLanguage, type Language } from '@sebone/words/language'
import { Broken } from '../broken.tsx'
import { needsPermission } from '../needs-permission.ts'
import { PATIENT_PARTS } from '../../data/patient-parts.ts'
import { patientRoute } from './patient.ts'

/** What is kept beside findings, treatment and follow-up: each a page under the patient's header. */
export const eventsRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/events',
  beforeLoad: needsPermission(PATIENT_PARTS['/patients/$patientId/events']),
  errorComponent: Broken,
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

const textIn = (search: Record<string, unknown>, key: string): string | undefined => {
  const value = search[key]
  return typeof value === 'string' ? value : undefined
}

export const answersRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/answers',
  validateSearch: (search: Record<string, unknown>): { response?: string } => {
    const response = textIn(search, 'response')
    return response === undefined ? {} : { response }
  },
  component: lazyRouteComponent(() => import('../../features/read-answers/answers-page.tsx'), 'AnswersPage'),
})

export const consentsRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/consents',
  component: lazyRouteComponent(() => import('../../features/record-consents/consents-page.tsx'), 'ConsentsPage'),
})

export const formRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/form',
  beforeLoad: needsPermission(PATIENT_PARTS['/patients/$patientId/form']),
  errorComponent: Broken,
  component: lazyRouteComponent(() => import('../../features/record-form/form-page.tsx'), 'FormPage'),
})

export const sheetRoute = createRoute({
  getParentRoute: () => patientRoute,
  path: '/sheet',
  validateSearch: (search: Record<string, unknown>): { form?: string; language?: Language } => {
    const [form, language] = [textIn(search, 'form'), textIn(search, 'language')]
    return { ...(form === undefined ? {} : { form }), ...(language !== undefined && isLanguage(language) ? { language } : {}) }
  },
  component: lazyRouteComponent(() => import('../../features/print-sheet/sheet-page.tsx'), 'SheetPage'),
})
