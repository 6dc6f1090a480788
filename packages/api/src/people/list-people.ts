import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import type { StaffDeps } from '../context.ts'
import { findWaitingInvitations } from '../invitation/invitation.repository.ts'
import type { Invitation } from '../invitation/invitation.repository.ts'
import { inClinic } from '../transaction.ts'
import { findMembers } from './people.repository.ts'
import type { Member } from './people.repository.ts'
import type { PeopleList, Person } from './person.ts'

/** Everybody of the clinic: at work, invited, and gone. */
export async function listPeople(deps: StaffDeps): Promise<Result<PeopleList, never>> {
  const { principal, clock } = deps
  const now = clock()
  return inClinic(deps, async (tx) => {
    const waiting = await findWaitingInvitations(tx, principal.clinicId)
    const members = await findMembers(tx, principal.clinicId)
    const invited = waiting.filter(({ resetsUserId }) => resetsUserId === null)
    const ofMember = (member: Member) => waiting.find(({ resetsUserId }) => resetsUserId === member.userId) ?? null
    const people = [
      ...invited.map((one) => invitedPerson(one, now)),
      ...members.map((member) => personOf(member, ofMember(member), now)),
    ]
    return accept({ people: people.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]) })
  })
}

const ORDER: Readonly<Record<Person['state'], number>> = { invited: 0, active: 1, disabled: 2 }

const linkOf = ({ id, invitedAt, expiresAt }: Invitation, now: Date): Person['invitation'] => ({
  id,
  invitedAt: invitedAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  isExpired: expiresAt <= now,
})

const invitedPerson = (invitation: Invitation, now: Date): Person => ({
  userId: null,
  name: invitation.name,
  email: invitation.email,
  role: invitation.role,
  state: 'invited',
  hasSecondFactor: false,
  lastSeenAt: null,
  invitation: linkOf(invitation, now),
})

const personOf = (member: Member, reset: Invitation | null, now: Date): Person => ({
  userId: member.userId,
  name: member.name,
  email: member.email,
  role: member.role,
  state: member.disabledAt === null ? 'active' : 'disabled',
  hasSecondFactor: member.hasSecondFactor,
  lastSeenAt: member.lastSeenAt?.toISOString() ?? null,
  invitation: reset && linkOf(reset, now),
})
