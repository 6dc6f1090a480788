import type { Permission } from '@sebone/api/permission'

export interface Place {
  readonly to: string
  readonly name: 'worklist' | 'patients' | 'intakes' | 'settings' | 'people' | 'audit'
  readonly permission: Permission
}

/** Every part of the portal that has a place in the masthead, with what a role must include to see it. */
export const PLACES: readonly Place[] = [
  { to: '/', name: 'worklist', permission: 'patients:read' },
  { to: '/patients', name: 'patients', permission: 'patients:read' },
  { to: '/intakes', name: 'intakes', permission: 'intakes:write' },
  { to: '/settings', name: 'settings', permission: 'settings:read' },
  { to: '/people', name: 'people', permission: 'people:read' },
  { to: '/audit', name: 'audit', permission: 'audit:read' },
]
