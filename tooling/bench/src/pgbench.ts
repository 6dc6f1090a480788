import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

export interface Floor {
  readonly name: string
  readonly perSecond: number
}

const CLIENTS = 16

const pgbenchPath = (): string | null => {
  const folders = (process.env['PATH'] ?? '').split(':')
  const debian = '/usr/lib/postgresql'
  if (existsSync(debian)) folders.push(...readdirSync(debian).map((version) => join(debian, version, 'bin')))
  return folders.map((folder) => join(folder, 'pgbench')).find((path) => existsSync(path)) ?? null
}

/** The same statement without our server before it: pgbench where there is one, else a bare loop over `pg`. */
export const statementFloor = async (url: string, statement: string, seconds: number): Promise<Floor> => {
  const pgbench = pgbenchPath()
  return pgbench === null ? bareLoop(url, statement, seconds) : withPgbench(pgbench, url, statement, seconds)
}

const withPgbench = (pgbench: string, url: string, statement: string, seconds: number): Floor => {
  const script = join(mkdtempSync(join(tmpdir(), 'sebone-bench-')), 'floor.sql')
  writeFileSync(script, `${statement};\n`)
  const run = spawnSync(
    pgbench,
    ['--no-vacuum', `--client=${CLIENTS}`, '--jobs=2', '--protocol=prepared', `--time=${seconds}`, `--file=${script}`, url],
    { encoding: 'utf8' },
  )
  const rate = /tps = ([\d.]+)/.exec(run.stdout)?.[1]
  if (rate === undefined) throw new Error(`pgbench: ${run.stderr}`)
  return { name: 'pgbench', perSecond: Number(rate) }
}

const bareLoop = async (url: string, statement: string, seconds: number): Promise<Floor> => {
  const pool = new pg.Pool({ connectionString: url, max: CLIENTS })
  const end = performance.now() + seconds * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        await pool.query({ name: 'floor', text: statement })
        done += 1
      }
    }),
  )
  await pool.end()
  return { name: 'bare pg loop', perSecond: done / seconds }
}
