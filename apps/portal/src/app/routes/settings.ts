import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Loading } from '../loading.tsx'
import { staffRoute } from './staff.ts'

export interface ChangeSearch {
  /** A change is being written. */
  readonly change?: 'yes'
}

const changeSearch = (search: Record<string, unknown>): ChangeSearch => (search['change'] === 'yes' ? { change: 'yes' } : {})

export const settingsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/settings',
  loader: ({ context }) => context.queryClient.ensureQueryData(context.api.settings.overview.queryOptions()),
  component: lazyRouteComponent(() => import('../../features/settings/settings-home.tsx'), 'SettingsHome'),
  pendingComponent: Loading,
})

export const clinicSettingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/settings/clinic',
  validateSearch: changeSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(context.api.settings.clinic.versions.queryOptions()),
  component: lazyRouteComponent(() => import('../../features/settings/clinic-page.tsx'), 'ClinicPage'),
  pendingComponent: Loading,
})

export const pricesSettingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/settings/prices',
  validateSearch: changeSearch,
  loader: ({ context }) =>
    context.queryClient.ensureQueryData(context.api.settings.prices.versions.queryOptions({ method: 'cellgel' })),
  component: lazyRouteComponent(() => import('../../features/settings/prices-page.tsx'), 'PricesPage'),
  pendingComponent: Loading,
})

export const protocolSettingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/settings/protocol',
  validateSearch: changeSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(context.api.settings.protocol.versions.queryOptions()),
  component: lazyRouteComponent(() => import('../../features/settings/protocol-page.tsx'), 'ProtocolPage'),
  pendingComponent: Loading,
})

export const expectedCourseSettingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/settings/expected-course',
  validateSearch: changeSearch,
  loader: ({ context }) =>
    context.queryClient.ensureQueryData(context.api.settings.expectedCourse.versions.queryOptions({ method: 'cellgel' })),
  component: lazyRouteComponent(() => import('../../features/settings/expected-course-page.tsx'), 'ExpectedCoursePage'),
  pendingComponent: Loading,
})

export const alertRulesSettingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/settings/alert-rules',
  validateSearch: changeSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(context.api.settings.alertRules.versions.queryOptions()),
  component: lazyRouteComponent(() => import('../../features/settings/alert-rules-page.tsx'), 'AlertRulesPage'),
  pendingComponent: Loading,
})

export const messageTextsSettingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/settings/messages',
  validateSearch: changeSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(context.api.settings.messageTexts.versions.queryOptions()),
  component: lazyRouteComponent(() => import('../../features/settings/message-texts-page.tsx'), 'MessageTextsPage'),
  pendingComponent: Loading,
})

export const instrumentsSettingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/settings/instruments',
  loader: ({ context }) => context.queryClient.ensureQueryData(context.api.settings.instruments.list.queryOptions()),
  component: lazyRouteComponent(() => import('../../features/settings/instruments-page.tsx'), 'InstrumentsPage'),
  pendingComponent: Loading,
})

export const instrumentSettingRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/settings/instruments/$instrument',
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(context.api.settings.instruments.page.queryOptions({ instrument: params.instrument })),
  component: lazyRouteComponent(() => import('../../features/settings/instrument-page.tsx'), 'InstrumentPage'),
  pendingComponent: Loading,
})

export const settingsRoutes = [
  settingsRoute,
  clinicSettingRoute,
  pricesSettingRoute,
  protocolSettingRoute,
  expectedCourseSettingRoute,
  alertRulesSettingRoute,
  messageTextsSettingRoute,
  instrumentsSettingRoute,
  instrumentSettingRoute,
] as const
