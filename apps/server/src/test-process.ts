import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, 'main.ts')

/** A folder of its own that the embedded server's user can enter, also where the tests run as root. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sebone-start-'))
  chmodSync(folder, 0o711)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A port that nothing listens on. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

/** The real command, as `npm start` runs it. */
export function startProcess(environment: Record<string, string>) {
  const { DATABASE_URL: _own, VITEST: _test, ...inherited } = process.env
  const child = spawn(process.execPath, [MAIN], {
    env: { ...inherited, LOG_LEVEL: 'silent', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    child,
    said,
    ended,
    /** Resolves when the addresses are printed; fails with what was said when the process ends before. */
    async untilItRuns(): Promise<void> {
      while (!said.out.includes('Stop with Ctrl-C')) {
        const status = await Promise.race([ended, new Promise<'wait'>((resolve) => setTimeout(resolve, 20, 'wait'))])
        if (status !== 'wait') throw new Error(`ended with ${status}: ${said.err}`)
      }
    },
  }
}
