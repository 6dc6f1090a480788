import type { StaffRouter } from '@sebone/api/staff-router'
import { httpBatchLink, type TRPCLink } from '@trpc/client'

/**
 * Same origin, so the session cookie travels by itself. The server takes ten calls in one request at most. Questions
 * travel by post too: the name that somebody looks for must stand in no address, and so in nobody's access log.
 */
export const apiLink = (): TRPCLink<StaffRouter> => httpBatchLink({ url: '/trpc', maxItems: 10, methodOverride: 'POST' })
