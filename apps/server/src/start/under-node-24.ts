import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const OLDEST = 24
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** True under Node 24 or newer. Else the same command is run by the Node that npm installed, or it is said what to do. */
export function underNode24(): boolean {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return true
  const own = join(import.meta.dirname, '../../../../node_modules/.bin/node')
  if (!existsSync(own)) {
    process.stderr.write(
      `Sebone needs Node ${OLDEST} or newer; this is ${process.version}. Run npm ci, then npm start, or install Node ${OLDEST}.\n`,
    )
    process.exitCode = 1
    return false
  }
  const child = spawn(own, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  child.once('exit', (status) => (process.exitCode = status ?? 1))
  return false
}
