import { answer, invitedEndpoint, staffRoutes } from '../trpc.ts'
import { AcceptedInvitation, AcceptInvitation, acceptInvitation } from './accept-invitation.ts'
import { Invitation, InvitationToken, lookAtInvitation } from './look-at-invitation.ts'

/** For whoever holds an invitation and is nobody here yet. */
export const invitationRouter = staffRoutes({
  look: invitedEndpoint().input(InvitationToken).output(Invitation).mutation(answer(lookAtInvitation)),
  accept: invitedEndpoint().input(AcceptInvitation).output(AcceptedInvitation).mutation(answer(acceptInvitation)),
})
