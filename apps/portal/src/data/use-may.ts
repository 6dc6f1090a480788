import type { Permission } from '@sebone/api/permission'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/staff')

/** What the role of whoever is signed in includes. The server decides; this only spares people doors that are locked. */
export function useMay(): (permission: Permission) => boolean {
  const { me } = route.useRouteContext()
  return (permission) => me.permissions.includes(permission)
}
