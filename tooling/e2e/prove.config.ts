import { defineConfig } from 'vitest/config'

/** What takes too long for every change: `npm run prove`. */
export default defineConfig({
  test: {
    name: 'prove',
    root: import.meta.dirname,
    include: ['src/**/*.prove.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 180_000,
  },
})
