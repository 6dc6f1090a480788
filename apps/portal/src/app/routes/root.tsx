import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext } from '@tanstack/react-router'
import type { Api } from '../../data/api.ts'
import type { FactorWatch } from '../../data/factor-watch.ts'
import type { SessionWatch } from '../session-watch.ts'
import { Lost } from '../lost.tsx'
import { Root } from '../root.tsx'
import { BrokenAlone } from '../broken.tsx'

export interface RouterContext {
  readonly api: Api
  readonly queryClient: QueryClient
  readonly session: SessionWatch
  readonly factor: FactorWatch
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: Lost,
  errorComponent: BrokenAlone,
})
