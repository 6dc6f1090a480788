import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: { name: 'intake', include: ['src/**/*.test.{ts,tsx}'], environment: 'jsdom', isolate: false, testTimeout: 30_000, maxWorkers: availableParallelism(), css: { modules: { classNameStrategy: 'non-scoped' } } },
})
