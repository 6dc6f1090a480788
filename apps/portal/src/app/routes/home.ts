import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { WORKLIST_SECTIONS, type WorklistSection } from '@sebone/domain/worklist/worklist-item'
import { staffRoute } from './staff.ts'

/** The worklist. What is filtered stands in the address. */
export const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { section?: WorklistSection } => {
    const section = WORKLIST_SECTIONS.find((one) => one === search['section'])
    return section === undefined ? {} : { section }
  },
  component: lazyRouteComponent(() => import('../../features/worklist/worklist-page.tsx'), 'WorklistPage'),
})
