import { MUTATED } from './mutation/mutated.ts'

/** Mutation testing of the clinical rules: `npm run mutate`, or one concept: `MUTATED=pricing npm run mutate`. */
// Stryker reads the default export.
// oxlint-disable-next-line import/no-default-export
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Lists and tables are evaluated once, at import; they are compared with their sources by other tests.
  ignoreStatic: true,
  mutate: [
    ...MUTATED.map((concept) => `src/${concept}/**/*.ts`),
    '!src/**/*.{test,test-data}.ts',
    '!src/**/*-schema.ts',
    '!src/outcome/{threshold,measure-rules}.ts',
    '!src/follow-up/{protocol,default-alert-rules}.ts',
    '!src/pricing/cellgel-price-list.ts',
    '!src/spine/finding.ts',
  ],
  concurrency: 2,
  timeoutMS: 2000,
  // As deep below the root as the package itself, so that the paths of the tsconfig hold in the copy.
  tempDirName: '../../.mutation',
  tsconfigFile: 'is-not-rewritten.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `../../.reports/mutation/${MUTATED.join('-')}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  allowConsoleColors: false,
  thresholds: { high: 95, low: 85, break: 85 },
}
