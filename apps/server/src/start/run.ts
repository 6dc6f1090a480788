import { checkPort } from './check-port.ts'
import { readSettings } from './settings.ts'
import { whenNpmEnds } from './when-npm-ends.ts'
import { StartRefusal } from './start-refusal.ts'
import type { Running } from './start.ts'

/**
 * Ctrl-C reaches every process of a terminal, and npm passes it on once more: the same wish twice within this time
 * is one wish. A later one is impatience, and ends the process at once.
 */
const SAME_WISH_MS = 1000

/** From the command to the exit status. */
export async function run(isDevelopment: boolean): Promise<void> {
  const starting = new AbortController()
  let running: Running | null = null
  let askedAt: number | null = null

  const stop = async () => {
    starting.abort()
    await running?.stop()
    process.exit(0)
  }
  const ask = () => {
    const now = performance.now()
    if (askedAt === null) {
      askedAt = now
      if (running) void stop().catch(fail)
      else starting.abort()
    } else if (now - askedAt > SAME_WISH_MS) {
      process.exit(130)
    }
  }
  process.on('SIGINT', ask)
  process.on('SIGTERM', ask)
  whenNpmEnds(ask)

  try {
    const settings = readSettings(process.env)
    await checkPort(settings.PORTAL_PORT, 'PORTAL_PORT', settings.HOST)
    await checkPort(settings.INTAKE_PORT, 'INTAKE_PORT', settings.HOST)
    // Loaded only now: what can be refused at once is refused at once.
    const { start } = await import('./start.ts')
    running = await start(settings, { isDevelopment, signal: starting.signal })
    if (starting.signal.aborted) await stop()
  } catch (error) {
    if (starting.signal.aborted) process.exit(0)
    fail(error)
  }
}

/** What an operator can mend is one line; anything else is ours to mend, and says so. */
function fail(error: unknown): never {
  const line =
    error instanceof StartRefusal
      ? error.message
      : `Sebone could not start, for a reason that nobody foresaw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
