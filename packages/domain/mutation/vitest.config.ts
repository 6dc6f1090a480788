import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { MUTATED } from './mutated.ts'

/** The tests that meet each mutant: those beside the source. What only a distant test notices counts as survived. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: MUTATED.map((concept) => `src/${concept}/**/*.test.ts`),
    // A clock says nothing of a mutant, and every mutant would wait for it.
    exclude: ['**/*-time.test.ts'],
    environment: 'node',
    isolate: false,
    setupFiles: [fileURLToPath(new URL('./short-properties.ts', import.meta.url))],
  },
})
