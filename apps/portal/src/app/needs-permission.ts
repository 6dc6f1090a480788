import type { Permission } from '@sebone/api/permission'
import type { Me } from '../data/api.ts'
import { PlainRefusal } from '../data/plain-refusal.ts'

/** A page that a role does not include says so, whoever finds its address. The server refuses its contents in any case. */
export const needsPermission =
  (permission: Permission) =>
  ({ context }: { context: { readonly me: Me } }): void => {
    if (!context.me.permissions.includes(permission)) throw new PlainRefusal({ code: 'notPermitted', permission })
  }
