import * as z from 'zod'
import { MadeInvitation } from '../invitation/make-invitation.ts'
import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { ChangeRole, changeRole } from './change-role.ts'
import { closeAccess, OnePerson } from './close-access.ts'
import { InvitePerson, invitePerson } from './invite-person.ts'
import { listPeople } from './list-people.ts'
import { openAccess } from './open-access.ts'
import { PeopleList } from './person.ts'
import { ResetSignIn, resetSignIn } from './reset-sign-in.ts'
import { RevokeInvitation, revokeInvitation } from './revoke-invitation.ts'

const reading = endpoint({ permission: 'people:read' })
const writing = endpoint({ permission: 'people:write' })
const dangerous = endpoint({ permission: 'people:write', needsFreshFactor: true })

export const peopleRouter = staffRoutes({
  list: reading.input(z.void()).output(PeopleList).query(answer(listPeople)),
  invite: dangerous.input(InvitePerson).output(MadeInvitation).mutation(answer(invitePerson)),
  revokeInvitation: writing.input(RevokeInvitation).output(z.null()).mutation(answer(revokeInvitation)),
  changeRole: dangerous.input(ChangeRole).output(z.null()).mutation(answer(changeRole)),
  closeAccess: dangerous.input(OnePerson).output(z.null()).mutation(answer(closeAccess)),
  openAccess: dangerous.input(OnePerson).output(z.null()).mutation(answer(openAccess)),
  resetSignIn: dangerous.input(ResetSignIn).output(MadeInvitation).mutation(answer(resetSignIn)),
})
