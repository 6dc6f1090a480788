import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { temporaryFolder, testBinaries } from '../test-server.ts'
import type { EmbeddedEvent } from './keep-running.ts'
import { startEmbedded } from './launcher.ts'
import type { EmbeddedServer } from './launcher.ts'
import { livePostmaster } from './postmaster.ts'
import { stopServer } from './stop-server.ts'

// A server that was killed writes all its files anew when it starts: slow where others use the disk.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const home = temporaryFolder()
const binaries = testBinaries(home)
const isRoot = process.getuid?.() === 0
const hasProc = process.platform === 'linux'
let folder: string
let instances: ChildProcess[]
let servers: EmbeddedServer[]

beforeAll(async () => {
  const first = await startEmbedded({ folder: path.join(home, 'data'), binaries, endsWithParent: true })
  if (!first.ok) throw new Error(JSON.stringify(first.error))
  await first.value.stop()
})
beforeEach(() => {
  folder = path.join(temporaryFolder(), 'data')
  instances = []
  servers = []
})
afterEach(async () => {
  for (const instance of instances) instance.kill('SIGKILL')
  for (const server of servers) await server.stop()
  await stopServer(path.join(folder, 'postgres'))
  rmSync(path.dirname(folder), { recursive: true, force: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** The folder as an earlier run left it: cheaper than a first start. */
const usedBefore = () => execFileSync('cp', ['-a', path.join(home, 'data'), folder])

/** Starts in this process; the server ends with the test. */
async function start(events: EmbeddedEvent[] = []): Promise<EmbeddedServer> {
  const onEvent = (event: EmbeddedEvent) => events.push(event)
  const started = await startEmbedded({ folder, binaries, endsWithParent: true, onEvent })
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  servers.push(started.value)
  return started.value
}

const refusalOf = async (given: string) => {
  const started = await startEmbedded({ folder: given, binaries, endsWithParent: true })
  if (started.ok) servers.push(started.value)
  return started.ok ? null : started.error
}

/** Starts in a process of its own, and waits for what it says. */
async function startInstance(): Promise<{ instance: ChildProcess; said: unknown }> {
  const program = fileURLToPath(new URL('./run-test-instance.ts', import.meta.url))
  const instance = spawn(process.execPath, [program, folder, binaries], { stdio: ['ignore', 'pipe', 'inherit'] })
  instances.push(instance)
  const [line] = await once(createInterface(instance.stdout), 'line')
  return { instance, said: JSON.parse(String(line)) }
}

async function kill(instance: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(instance, 'exit')
  instance.kill(signal)
  await gone
}

async function ask<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const answer = await client.query<Row>(text)
  await client.end()
  return answer.rows
}

const postmaster = () => livePostmaster(path.join(folder, 'postgres'))

describe('the embedded server', () => {
  test('starts in an empty folder, durable, checked, without a port or a password, and stops', async () => {
    const server = await start()
    const [settings] = await ask(
      server.urlFor('superuser'),
      `select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
              current_setting('listen_addresses') as addresses, current_setting('server_encoding') as encoding`,
    )
    expect(settings).toEqual({ fsync: 'on', checksums: 'on', addresses: '', encoding: 'UTF8' })
    await server.stop()
    expect(postmaster()).toBeNull()
  })

  test('keeps its data from one start to the next', async () => {
    usedBefore()
    const server = await start()
    await ask(server.urlFor('migrator'), 'create table kept (n int); insert into kept values (62)')
    await server.stop()
    const again = await start()
    expect(await ask(again.urlFor('migrator'), 'select n from kept')).toEqual([{ n: 62 }])
  })

  test('never runs as root, and lets nobody else read its folder', async () => {
    usedBefore()
    await start()
    const cluster = statSync(path.join(folder, 'postgres'))
    expect(cluster.mode & 0o077).toBe(0)
    expect(cluster.uid).not.toBe(0)
  })

  test('works below a path too long for a socket, and takes its short socket folder away', async () => {
    folder = path.join(folder, 'deep'.repeat(20), 'deeper'.repeat(20))
    const server = await start()
    const socketFolder = new URL(server.urlFor('staff').replace('@/', '@host/')).searchParams.get('host') ?? ''
    expect(socketFolder.length).toBeLessThan(90)
    expect(existsSync(socketFolder)).toBe(true)
    await server.stop()
    expect(existsSync(socketFolder)).toBe(false)
    folder = path.dirname(path.dirname(folder))
  })
})

describe('a second instance', () => {
  test('on the same folder is refused, and harms nothing', async () => {
    usedBefore()
    const server = await start()
    const { said } = await startInstance()
    expect(said).toEqual({ code: 'lockedFolder', folder })
    expect(await ask(server.urlFor('superuser'), 'select 1 as n')).toEqual([{ n: 1 }])
  })

  test('of two that start at once in an empty folder is refused, whichever it is', async () => {
    const both = await Promise.all([startInstance(), startInstance()])
    const answers = both.map(({ said }) => said)
    expect(answers).toContainEqual({ code: 'lockedFolder', folder })
    expect(answers).toContainEqual({ url: expect.stringContaining('postgresql://') })
  })

  test('takes over when the first has stopped', async () => {
    usedBefore()
    const { instance } = await startInstance()
    await kill(instance, 'SIGTERM')
    expect(postmaster()).toBeNull()
    await start()
    expect(postmaster()).not.toBeNull()
  })
})

describe('after kill -9', () => {
  test('of the application, the next start adopts the server that still runs', async () => {
    usedBefore()
    const { instance } = await startInstance()
    const pid = postmaster()
    await kill(instance, 'SIGKILL')
    expect(postmaster()).toBe(pid)
    const server = await start()
    expect(postmaster()).toBe(pid)
    await server.stop()
    expect(postmaster()).toBeNull()
  })

  test('of the server, it is started again, what was committed is there, and both are told', async () => {
    usedBefore()
    const events: EmbeddedEvent[] = []
    const server = await start(events)
    await ask(server.urlFor('migrator'), 'create table kept (n int); insert into kept values (62)')
    process.kill(postmaster() ?? 0, 'SIGKILL')
    await expect.poll(() => events, { timeout: 20_000 }).toEqual([{ code: 'serverLost' }, { code: 'serverBack' }])
    expect(await ask(server.urlFor('migrator'), 'select n from kept')).toEqual([{ n: 62 }])
  })

  test('of both, the next start clears what they left', async () => {
    usedBefore()
    const { instance } = await startInstance()
    const pid = postmaster() ?? 0
    await kill(instance, 'SIGKILL')
    process.kill(pid, 'SIGKILL')
    await start()
    expect(postmaster()).not.toBe(pid)
  })

  test.runIf(hasProc)('a zombie that nobody buries does not count as a running server', async () => {
    usedBefore()
    const { instance } = await startInstance()
    const pid = postmaster() ?? 0
    instance.kill('SIGSTOP')
    process.kill(pid, 'SIGKILL')
    await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ')
    await start()
    expect(postmaster()).not.toBe(pid)
  })

  test.runIf(hasProc)('nor does another program that got its number', async () => {
    usedBefore()
    const server = await start()
    await server.stop()
    writeFileSync(path.join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n${folder}/postgres\n1\n5432\n`)
    await start()
    expect(postmaster()).not.toBeNull()
  })
})

describe('a folder', () => {
  test('with somebody else’s files in it is refused, and left as it is', async () => {
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'thesis.doc'), 'years of work')
    expect(await refusalOf(folder)).toEqual({ code: 'foreignFolder', folder })
    expect(await refusalOf(path.join(folder, 'thesis.doc'))).toMatchObject({ code: 'foreignFolder' })
    expect(readFileSync(path.join(folder, 'thesis.doc'), 'utf8')).toBe('years of work')
  })

  test('of another version of PostgreSQL is refused', async () => {
    usedBefore()
    const server = await start()
    await server.stop()
    const mark = path.join(folder, 'postgres', 'PG_VERSION')
    writeFileSync(mark, '17\n')
    expect(await refusalOf(folder)).toEqual({ code: 'otherVersion', folder, found: '17', needed: '18' })
    writeFileSync(mark, '18\n')
  })

  test.runIf(isRoot)('that the unprivileged user cannot reach is refused, with the place of the obstacle', async () => {
    const closed = path.join(folder, 'closed')
    mkdirSync(path.join(closed, 'data'), { recursive: true, mode: 0o700 })
    const inside = path.join(closed, 'data')
    expect(await refusalOf(inside)).toEqual({
      code: 'notTraversable',
      path: inside,
      blockedAt: folder,
      user: 'nobody',
    })
  })

  test('whose database cannot start says what PostgreSQL said', async () => {
    usedBefore()
    const server = await start()
    await server.stop()
    rmSync(path.join(folder, 'postgres', 'global'), { recursive: true })
    const log = expect.stringContaining('could not open file')
    expect(await refusalOf(folder)).toMatchObject({ code: 'serverFailed', log })
  })
})
