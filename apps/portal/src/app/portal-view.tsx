import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ApiProvider } from '../data/api.ts'
import { LanguageProvider } from '../language/language-provider.tsx'
import { SaidProvider } from '../parts/said.tsx'
import type { Portal } from './portal.ts'

export function PortalView({ portal }: { portal: Portal }) {
  return (
    <LanguageProvider>
      <QueryClientProvider client={portal.queryClient}>
        <ApiProvider trpcClient={portal.client} queryClient={portal.queryClient}>
          <SaidProvider>
            <RouterProvider router={portal.router} />
          </SaidProvider>
        </ApiProvider>
      </QueryClientProvider>
    </LanguageProvider>
  )
}
