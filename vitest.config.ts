import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** A plain project: tests beside the source, no browser, no database. */
const plain = (name: string, root: string) => ({
  // Property tests try thousands of cases; on a busy machine five seconds are not enough.
  test: { name, root, include: ['src/**/*.test.ts'], environment: 'node' as const, isolate: false, testTimeout: 30_000 },
})

/** A project whose tests clone a migrated template of a real PostgreSQL (one embedded server per run). */
const withDatabase = (name: string, root: string) => ({
  test: {
    name,
    root,
    include: ['src/**/*.test.ts'],
    environment: 'node' as const,
    isolate: false,
    globalSetup: [fileURLToPath(new URL('./packages/db/src/test-server-setup.ts', import.meta.url))],
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
})

export default defineConfig({
  test: {
    // By itself vitest leaves one core free, which is half of a machine of two.
    maxWorkers: availableParallelism(),
    projects: [
      plain('domain', './packages/domain'),
      plain('words', './packages/words'),
      plain('fixtures', './packages/fixtures'),
      plain('case', './tooling/case'),
      plain('checks', './tooling/checks'),
      withDatabase('db', './packages/db'),
      withDatabase('api', './packages/api'),
      withDatabase('server', './apps/server'),
      './packages/ui/vitest.config.ts',
      './apps/portal/vitest.config.ts',
      './apps/intake/vitest.config.ts',
    ],
  },
})
