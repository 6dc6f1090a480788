import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    name: 'portal',
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'jsdom', isolate: false, maxWorkers: availableParallelism(),
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // Feature tests call the real staff router on a clone of the migrated database.
    globalSetup: [fileURLToPath(new URL('../../packages/db/src/test-server-setup.ts', import.meta.url))],
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
})
