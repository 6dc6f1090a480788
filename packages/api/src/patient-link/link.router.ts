import { answer, endpoint, staffRoutes } from '../trpc.ts'
import { CreatedLink, CreateLink, createLink } from './create-link.ts'
import { RevokedLink, RevokeLink, revokeLink } from './revoke-link.ts'

export const linksRouter = staffRoutes({
  create: endpoint({ permission: 'links:write' }).input(CreateLink).output(CreatedLink).mutation(answer(createLink)),
  revoke: endpoint({ permission: 'links:write' }).input(RevokeLink).output(RevokedLink).mutation(answer(revokeLink)),
})
