import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { refusalOf } from './refusal.ts'

/** Asking again helps where nobody answered; a refusal stays the same however often one asks. */
const mayHelpToAskAgain = (failures: number, error: unknown): boolean =>
  refusalOf(error).code === 'unreachable' && failures < 2

/** `onSignedOut` hears of every call that met an ended session, whoever made it. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const listen = (error: unknown) => {
    if (refusalOf(error).code === 'notSignedIn') onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError: listen }),
    mutationCache: new MutationCache({ onError: listen }),
    defaultOptions: {
      queries: { retry: mayHelpToAskAgain, staleTime: 10_000 },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
