import type { StaffRouter } from '@sebone/api/staff-router'
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client'

/** Same origin, so the session cookie travels by itself. The server takes ten calls in one request at most. */
export const apiClient = (): TRPCClient<StaffRouter> =>
  createTRPCClient<StaffRouter>({ links: [httpBatchLink({ url: '/trpc', maxItems: 10 })] })
