import { createRoute, redirect } from '@tanstack/react-router'
import { refusalOf } from '../../data/refusal.ts'
import { BrokenAlone } from '../broken.tsx'
import { Desk } from '../desk.tsx'
import { rootRoute } from './root.tsx'

/** Everything behind the sign-in. Whoever is not signed in is sent there and brought back to this address. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await context.queryClient.ensureQueryData(context.api.session.me.queryOptions()) }
    } catch (error) {
      if (refusalOf(error).code !== 'notSignedIn') throw error
      context.session.renew()
      throw redirect({ to: '/sign-in', search: { to: location.href } })
    }
  },
  component: Desk,
  errorComponent: BrokenAlone,
})
