import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** With the time of children that have ended: a pool that shrinks must not look like time given back. */
const statOf = (pid: number): { parent: number; ticks: number } | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { parent: Number(fields[1]), ticks: [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0) }
  } catch {
    return null
  }
}

/** Processor seconds used so far by these processes and everything they started, each process counted once. */
export const processorSeconds = (...roots: readonly number[]): number => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), stat: statOf(Number(name)) }))
  const family = new Set(roots)
  let grown = true
  while (grown) {
    grown = false
    for (const { pid, stat } of all) {
      if (stat !== null && family.has(stat.parent) && !family.has(pid)) {
        family.add(pid)
        grown = true
      }
    }
  }
  const ticks = all.filter(({ pid }) => family.has(pid)).reduce((sum, { stat }) => sum + (stat?.ticks ?? 0), 0)
  return ticks / ticksPerSecond
}

/** Resident memory of one process in megabytes. */
export const residentMegabytes = (pid: number): number => {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? Number.NaN) / 1024
}

/** The first process of the embedded PostgreSQL: all its others are children of it. */
export const postgresPid = (folder: string): number => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((path) => path.endsWith('postmaster.pid'))
  if (found === undefined) throw new Error(`no PostgreSQL runs in ${folder}`)
  return Number(readFileSync(`${folder}/${found}`, 'utf8').split('\n')[0])
}
