import { Outlet } from '@tanstack/react-router'
import { useArrival } from './use-arrival.ts'

export function Root() {
  useArrival()
  return <Outlet />
}
