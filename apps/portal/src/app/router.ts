import { createRouter, type RouterHistory } from '@tanstack/react-router'
import { parsePlainSearch, writePlainSearch } from './plain-search.ts'
import { Broken } from './broken.tsx'
import type { RouterContext } from './routes/root.tsx'
import { routeTree } from './routes/tree.ts'

export const createPortalRouter = (context: RouterContext, history?: RouterHistory) =>
  createRouter({
    routeTree,
    context,
    ...(history ? { history } : {}),
    parseSearch: parsePlainSearch,
    stringifySearch: writePlainSearch,
    // What no route has checked does not exist: otherwise a refused value comes back in by its parent.
    search: { strict: true },
    scrollRestoration: true,
    defaultPreload: 'intent',
    // The query cache decides what is fresh; the router asks it every time.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    // Where a page cannot be shown, the way to the others stays around it.
    defaultErrorComponent: Broken,
  })

export type PortalRouter = ReturnType<typeof createPortalRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: PortalRouter
  }
}
