import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { freePort, startProcess, temporaryFolder } from '../test-process.ts'

let place: ReturnType<typeof temporaryFolder>
let ports: { PORTAL_PORT: string; INTAKE_PORT: string }
beforeAll(async () => {
  place = temporaryFolder()
  ports = { PORTAL_PORT: String(await freePort()), INTAKE_PORT: String(await freePort()) }
})
afterAll(() => place.remove())

/** A start that must not succeed: its exit status and the one line that it leaves. */
async function refusedStart(environment: Record<string, string>) {
  const { ended, said } = startProcess({ ...ports, SEBONE_DATA: join(place.folder, 'data'), ...environment })
  const status = await ended
  expect(status).toBe(1)
  expect(said.err.trim().split('\n')).toHaveLength(1)
  return said.err.trim()
}

const runningServer = () => inject('seboneTestServer')

describe('it refuses to start, says why in one line, and what to do, when', () => {
  test.each([
    [{ PORTAL_PORT: 'four thousand' }, 'PORTAL_PORT must be a port from 1 to 65535'],
    [{ INTAKE_PORT: '70000' }, 'INTAKE_PORT must be a port from 1 to 65535'],
    [{ PORTAL_PORT: '4300', INTAKE_PORT: '4300' }, 'PORTAL_PORT and INTAKE_PORT must differ'],
    [{ SEBONE_DEMO: 'yes' }, 'SEBONE_DEMO must be 1'],
    [{ PORTAL_ORIGIN: 'portal.example.jp' }, 'PORTAL_ORIGIN must be an origin such as https://portal.example.jp'],
    [{ DATABASE_URL: 'mysql://root:secret@localhost/x' }, 'DATABASE_URL must be an address such as postgresql://'],
  ])('the environment says %o', async (environment, line) => {
    const said = await refusedStart(environment)
    expect(said).toContain(line)
    expect(said).not.toContain('secret')
  })

  test('a port is busy', async () => {
    const other = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    expect(await refusedStart({ INTAKE_PORT: String(port) })).toBe(
      `Port ${port} is in use by another program. Stop that program, or set INTAKE_PORT to a free port.`,
    )
    other.close()
  })

  test('the data folder holds something else', async () => {
    const foreign = join(place.folder, 'photographs')
    mkdirSync(foreign)
    writeFileSync(join(foreign, 'holiday.jpg'), '')
    expect(await refusedStart({ SEBONE_DATA: foreign })).toContain('has other things in it. Set SEBONE_DATA to an empty folder')
  })

  test('the data folder cannot be made', async () => {
    const file = join(place.folder, 'a-file')
    writeFileSync(file, '')
    expect(await refusedStart({ SEBONE_DATA: join(file, 'data') })).toContain('Set SEBONE_DATA to a folder that this user may write')
  })

  test('the database server cannot be reached', async () => {
    const url = `postgresql://owner:secret@127.0.0.1:${await freePort()}/sebone`
    const said = await refusedStart({ DATABASE_URL: url })
    expect(said).toContain('cannot be reached (ECONNREFUSED)')
    expect(said).not.toContain('secret')
  })

  test('the database does not exist', async () => {
    const url = runningServer().urls.migrator.replace(/\/[^/?]*\?/, '/no_such_database?')
    expect(await refusedStart({ DATABASE_URL: url })).toContain('does not exist. Make it with: createdb')
  })
})

test('it starts, is the only one on its data, and stops with nothing left behind', async () => {
  const data = join(place.folder, 'clinic')
  const first = startProcess({ ...ports, SEBONE_DATA: data })
  await first.untilItRuns()
  expect(first.said.out).toContain(`http://localhost:${ports.PORTAL_PORT}/`)
  expect(first.said.out).toMatch(/Sign in +doctor@demo\.example +[a-z2-9-]{23}/)
  expect(first.said.out).toMatch(/or as +frontdesk, nurse, manager, auditor/)
  expect(first.said.out).toMatch(/Check-in +http:\S+\/demo\/(ja|en)\/#[\w-]{43}\n +code [0-9A-Z]{5}-[0-9A-Z]{5}, date of birth \d{4}-\d\d-\d\d\n {2}First intake +http:\S+#[\w-]{43}\n +code/)
  for (const name of ['secret', 'demo-password']) expect(statSync(join(data, name)).mode & 0o777).toBe(0o600)
  for (const port of Object.values(ports)) expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)

  const second = { PORTAL_PORT: String(await freePort()), INTAKE_PORT: String(await freePort()), SEBONE_DATA: data }
  expect(await refusedStart(second)).toContain('Another Sebone is working with the folder')

  const postmaster = join(data, 'postgres/postmaster.pid')
  expect(existsSync(postmaster)).toBe(true)
  first.child.kill('SIGINT')
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(0)
  expect(first.said.err).toBe('')
  expect(existsSync(postmaster)).toBe(false)

  const again = startProcess({ ...ports, SEBONE_DATA: data })
  await again.untilItRuns()
  const signIn = /Sign in .*/
  expect(signIn.exec(again.said.out)?.[0]).toBe(signIn.exec(first.said.out)?.[0])
  again.child.kill('SIGTERM')
  expect(await again.ended).toBe(0)
}, 120_000)
