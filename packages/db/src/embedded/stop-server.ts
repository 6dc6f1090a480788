import { setTimeout as wait } from 'node:timers/promises'
import { livePostmaster, servesCluster } from './postmaster.ts'

const PATIENCE_MS = 30_000
const PAUSE_MS = 10

/** SIGINT is the fast shutdown: transactions rolled back, everything written. SIGQUIT leaves that to the next start. */
export async function stopServer(cluster: string): Promise<void> {
  const pid = livePostmaster(cluster)
  if (pid === null) return
  process.kill(pid, 'SIGINT')
  const since = performance.now()
  let isPatient = true
  while (servesCluster(pid, cluster)) {
    if (isPatient && performance.now() - since > PATIENCE_MS) {
      isPatient = false
      process.kill(pid, 'SIGQUIT')
    }
    await wait(PAUSE_MS)
  }
}
