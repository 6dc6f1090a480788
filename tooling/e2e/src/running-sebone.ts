import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { freePort } from './free-port.ts'

export interface RunningSebone {
  readonly portal: string
  readonly intake: string
  /** Everything printed so far, for the addresses and for the reader of a failed test. */
  readonly output: () => string
  readonly pid: number
  /** Asks it to stop as Ctrl-C does; answers the exit status. */
  readonly stop: () => Promise<number | null>
  /** Eleven minutes pass at once; for a server that was started with `daysAhead`. */
  readonly elevenMinutesPass: () => void
  /** Pulls the plug on the server process. */
  readonly kill: () => Promise<void>
}

export interface StartOptions {
  /** Data folder; a fresh temporary one, erased at the end, when not given. */
  readonly data?: string
  readonly env?: Readonly<Record<string, string>>
  /** How far the clock of the server's machine is ahead of ours. */
  readonly daysAhead?: number
}

const root = join(import.meta.dirname, '../../..')

/** PostgreSQL never runs as root: where we are root, the folder must be open to the user that it runs as. */
export const temporaryData = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sebone-journey-'))
  await chmod(folder, 0o711)
  return folder
}

/** Starts the real server as `npm start` does, on ports and a data folder of its own, and waits until it says it runs. */
export const startSebone = async (options: StartOptions = {}): Promise<RunningSebone> => {
  const data = options.data ?? (await temporaryData())
  const portalPort = await freePort()
  const intakePort = await freePort()
  const { DATABASE_URL: _own, ...inherited } = process.env
  const clock = ['--import', pathToFileURL(join(import.meta.dirname, 'machine-clock.ts')).href]
  const child = spawn('node', [...(options.daysAhead === undefined ? [] : clock), 'apps/server/src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...inherited,
      PORTAL_PORT: String(portalPort),
      INTAKE_PORT: String(intakePort),
      SEBONE_DATA: join(data, 'data'),
      JOURNEY_DAYS_AHEAD: String(options.daysAhead ?? 0),
      ...options.env,
    },
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const portal = `http://localhost:${portalPort}`
  const intake = `http://localhost:${intakePort}`

  const deadline = performance.now() + 120_000
  while (!printed.includes(`:${intakePort}`) || !(await answers(`${intake}/`)) || !(await answers(`${portal}/`))) {
    if (child.exitCode !== null || performance.now() > deadline) throw new Error(`the server did not start:\n${printed}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }

  const eraseData = () => (options.data === undefined ? rm(data, { recursive: true, force: true }) : Promise.resolve())
  return {
    portal,
    intake,
    output: () => printed,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      const status = await ended
      await eraseData()
      return status
    },
    elevenMinutesPass: () => void child.kill('SIGUSR2'),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address)).status === 200
  } catch {
    return false
  }
}
