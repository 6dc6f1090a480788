import { accept } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { rmSync } from 'node:fs'
import type { InstanceLock } from './hold-instance-lock.ts'
import type { EmbeddedRefusal } from './refusal.ts'
import { startAndLock } from './start-and-lock.ts'
import type { ServerPlace } from './start-and-lock.ts'
import { stopServer } from './stop-server.ts'

/** The server went away under us, and came back: open connections were lost, acknowledged transactions were not. */
export type EmbeddedEvent = { readonly code: 'serverLost' } | { readonly code: 'serverBack' } | EmbeddedRefusal

export type KeptServer = { readonly stop: () => Promise<void> }

/** Has the server running and locked for us, again after each time that it dies, until told to stop. */
export async function keepRunning(
  place: ServerPlace,
  onEvent: (event: EmbeddedEvent) => void,
): Promise<Result<KeptServer, EmbeddedRefusal>> {
  let isStopping = false
  let recovery: Promise<Result<InstanceLock, EmbeddedRefusal>> | null = null

  const recover = () => {
    if (isStopping) return
    onEvent({ code: 'serverLost' })
    recovery = startAndLock(place, recover)
    recovery.then(
      (again) => onEvent(again.ok ? { code: 'serverBack' } : again.error),
      (error: unknown) => onEvent({ code: 'serverFailed', folder: place.data.folder, log: String(error) }),
    )
  }

  const first = await startAndLock(place, recover)
  if (!first.ok) return first
  return accept({
    async stop() {
      isStopping = true
      const last = recovery ? await recovery.catch(() => null) : first
      if (!last?.ok) return
      // Locked until it is down: nobody can take over a server that we are about to stop.
      await stopServer(place.data.cluster)
      await last.value.release()
      if (place.socketFolder !== place.data.cluster) rmSync(place.socketFolder, { recursive: true, force: true })
    },
  })
}
