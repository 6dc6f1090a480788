import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { RouterHistory } from '@tanstack/react-router'
import { createTRPCClient, type TRPCLink } from '@trpc/client'
import type { StaffRouter } from '@sebone/api/staff-router'
import { createFactorWatch } from '../data/factor-watch.ts'
import { freshFactorLink } from '../data/fresh-factor-link.ts'
import { createQueryClient } from '../data/query-client.ts'
import { createPortalRouter } from './router.ts'
import { createSessionWatch } from './session-watch.ts'

/** The parts of one running portal. Tests make their own, around a link that calls the real router. */
export function createPortal(links: readonly TRPCLink<StaffRouter>[], history?: RouterHistory) {
  const session = createSessionWatch()
  const factor = createFactorWatch()
  const client = createTRPCClient<StaffRouter>({ links: [freshFactorLink(factor), ...links] })
  const queryClient = createQueryClient(session.end)
  const api = createTRPCOptionsProxy<StaffRouter>({ client, queryClient })
  const router = createPortalRouter({ api, queryClient, session, factor }, history)
  return { client, queryClient, router }
}

export type Portal = ReturnType<typeof createPortal>
