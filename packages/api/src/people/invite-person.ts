import { normaliseDigits } from '@sebone/domain/calendar/normalise'
import { Line } from '@sebone/domain/episode/text'
import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { ROLES } from '@sebone/domain/staff/role'
import * as z from 'zod'
import { byStaff } from '../audit/audit-entry.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { StaffDeps } from '../context.ts'
import { Id } from '../input.ts'
import { makeInvitation } from '../invitation/make-invitation.ts'
import type { MadeInvitation } from '../invitation/make-invitation.ts'
import { inClinic } from '../transaction.ts'
import { findMemberByEmail } from './people.repository.ts'

export const InvitePerson = z.strictObject({ id: Id, name: Line, email: z.string().max(320), role: z.enum(ROLES) })
export type InvitePerson = z.infer<typeof InvitePerson>

export type InvitePersonRefusal = { readonly code: 'emailUnreadable' | 'alreadyWorksHere' | 'idTaken' }

const Email = z.email().max(254)

/** An invitation by link, to be handed over in person or by whatever the clinic writes with. */
export async function invitePerson(
  deps: StaffDeps,
  { id, name, email: typed, role }: InvitePerson,
): Promise<Result<MadeInvitation, InvitePersonRefusal>> {
  const email = Email.safeParse(normaliseDigits(typed).trim().toLowerCase())
  if (!email.success) return refuse({ code: 'emailUnreadable' })
  return inClinic(deps, async (tx) => {
    const known = await findMemberByEmail(tx, deps.principal.clinicId, email.data)
    if (known) return refuse({ code: 'alreadyWorksHere' })
    const made = await makeInvitation(tx, deps, { id, email: email.data, name: name.trim(), role, resetsUserId: null })
    if (!made) return refuse({ code: 'idTaken' })
    await recordAudit(tx, byStaff(deps, 'staff.invited', { subject: id, detail: { role } }))
    return accept(made)
  })
}
