import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that `npm test` proves, in the order in which a failure is cheapest to hear. */

interface Tally {
  readonly passed: number
  readonly failed: number
}

const root = join(import.meta.dirname, '../../..')
const reports = join(root, '.reports')

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' },
    shell: process.platform === 'win32',
  }).status === 0

const check = (name: string, command: string, args: readonly string[]): Tally => {
  const holds = run(command, args)
  console.log(`${holds ? 'passed' : 'FAILED'}: ${name}\n`)
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const tests = (name: string, args: readonly string[]): Tally => {
  const report = join(reports, `${name}.json`)
  const holds = run('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  try {
    const { numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    // A file that fails before its first test, or a run without a test, has no failed test to count.
    const silent = numFailedTests === 0 && (!holds || numPassedTests === 0) ? 1 : 0
    return { passed: numPassedTests, failed: numFailedTests + silent }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const tallies: readonly Tally[] = [
  check('imports stay inside their packages and are declared', 'turbo', ['boundaries', '--no-color']),
  check('the house rules of the linter hold', 'oxlint', ['--deny-warnings', '--quiet']),
  check('everything type-checks', 'turbo', ['run', 'typecheck', '--output-logs=errors-only']),
  tests('packages', []),
  tests('journeys', ['--config', 'tooling/e2e/vitest.config.ts']),
]

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
