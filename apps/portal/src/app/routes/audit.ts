import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { auditSearch } from '../audit-search.ts'
import { needsPermission } from '../needs-permission.ts'
import { staffRoute } from './staff.ts'

export const auditRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/audit',
  beforeLoad: needsPermission('audit:read'),
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('../../features/read-audit/audit-page.tsx'), 'AuditPage'),
})
