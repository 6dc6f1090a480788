import { createRoute, redirect } from '@tanstack/react-router'
import { staffRoute } from './staff.ts'

export const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/patients', replace: true })
  },
})
