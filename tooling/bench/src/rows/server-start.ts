import { startSebone, temporaryData } from '@sebone/e2e/running-sebone'
import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import type { Row } from '../figures.ts'
import { median, milliseconds } from '../figures.ts'

const ROUNDS = 5

const bareNode = (): number => {
  const start = performance.now()
  spawnSync('node', ['-e', '0'])
  return performance.now() - start
}

const timed = async (work: () => Promise<{ stop: () => Promise<unknown> }>): Promise<number> => {
  const start = performance.now()
  const running = await work()
  const time = performance.now() - start
  await running.stop()
  return time
}

/** From the start of the process to the first answer of both surfaces, frontends built. */
export const measureServerStart = async (): Promise<readonly Row[]> => {
  const env = { SEBONE_DEMO: '0', LOG_LEVEL: 'silent' }
  const first: number[] = []
  const again: number[] = []
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const data = await temporaryData()
    first.push(await timed(() => startSebone({ data, env })))
    again.push(await timed(() => startSebone({ data, env })))
    floor.push(bareNode())
    await rm(data, { recursive: true, force: true })
  }
  const row = (what: string, values: readonly number[], target: string): Row => ({
    what,
    figure: milliseconds(median(values)),
    floor: `${milliseconds(median(floor))} (node that does nothing)`,
    ratio: (median(values) / median(floor)).toFixed(1),
    target,
  })
  return [
    row('server start to the first answer, database present', again, '< 1500 ms'),
    row('server start, first ever, without demo data', first, '< 6000 ms'),
  ]
}
