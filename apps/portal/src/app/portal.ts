import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { RouterHistory } from '@tanstack/react-router'
import type { TRPCClient } from '@trpc/client'
import type { StaffRouter } from '@sebone/api/staff-router'
import { createQueryClient } from '../data/query-client.ts'
import { createPortalRouter } from './router.ts'
import { createSessionWatch } from './session-watch.ts'

/** The parts of one running portal. Tests make their own, around a client that calls the real router. */
export function createPortal(client: TRPCClient<StaffRouter>, history?: RouterHistory) {
  const session = createSessionWatch()
  const queryClient = createQueryClient(session.end)
  const api = createTRPCOptionsProxy<StaffRouter>({ client, queryClient })
  const router = createPortalRouter({ api, queryClient, session }, history)
  return { client, queryClient, router }
}

export type Portal = ReturnType<typeof createPortal>
