import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const oxlint = join(root, 'node_modules/.bin/oxlint')

/** What must not pass, each in the room where it would do harm. */
const forbidden: readonly [sentence: string, file: string, code: string][] = [
  ['the domain imports Node', 'packages/domain/src/a.ts', "import { readFileSync } from 'node:fs'\nreadFileSync('x')"],
  ['the domain imports words', 'packages/domain/src/b.ts', "import { x } from '@sebone/words/x'\nx()"],
  ['the domain imports a library other than zod', 'packages/domain/src/c.ts', "import { x } from 'kysely'\nx()"],
  ['the domain asks for the time', 'packages/domain/src/d.ts', 'export const now = () => Date.now()'],
  ['the domain makes a date of today', 'packages/domain/src/e.ts', 'export const now = () => new Date()'],
  ['the domain throws dice', 'packages/domain/src/f.ts', 'export const dice = () => Math.random()'],
  ['words import the database', 'packages/words/src/a.ts', "import { x } from '@sebone/db/x'\nx()"],
  ['the database imports the api', 'packages/db/src/a.ts', "import { x } from '@sebone/api/x'\nx()"],
  ['the api imports a frontend', 'packages/api/src/a.ts', "import { x } from '@sebone/ui/x'\nx()"],
  ['the api imports the HTTP server', 'packages/api/src/b.ts', "import { Hono } from 'hono'\nnew Hono()"],
  ['a use-case builds a query', 'packages/api/src/quote/give-quote.ts', "import { sql } from 'kysely'\nsql`x`"],
  ['the ui imports the api', 'packages/ui/src/a.tsx', "import type { X } from '@sebone/api/x'\nexport type Y = X"],
  ['the ui brings zod to the patient', 'packages/ui/src/b.tsx', "import * as z from 'zod'\nz.int()"],
  ['the portal takes code from the api', 'apps/portal/src/a.ts', "import { x } from '@sebone/api/x'\nx()"],
  ['the intake takes code from the api', 'apps/intake/src/a.ts', "import { x } from '@sebone/api/x'\nx()"],
  ['an app declares a schema', 'apps/portal/src/b.ts', "import * as z from 'zod'\nz.int()"],
  [
    'a feature imports a feature',
    'apps/portal/src/features/quote/a.ts',
    "import { x } from '../findings/x.ts'\nx()",
  ],
  ['the server builds a query', 'apps/server/src/a.ts', "import { sql } from 'kysely'\nsql`x`"],
  ['anything gives up a type', 'packages/api/src/c.ts', 'export const f = (x: any): unknown => x'],
  ['a screen writes raw HTML', 'apps/portal/src/c.tsx', 'export const F = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />'],
]

const allowed: readonly [sentence: string, file: string, code: string][] = [
  ['the domain imports zod', 'packages/domain/src/ok.ts', "import * as z from 'zod'\nexport const a = z.int()"],
  ['a repository imports Kysely', 'packages/api/src/quote/quote.repository.ts', "import { sql } from 'kysely'\nexport const q = sql`x`"],
  [
    'the portal takes a type from the api',
    'apps/portal/src/ok.ts',
    "import type { StaffRouter } from '@sebone/api/staff-router'\nexport type R = StaffRouter",
  ],
  ['words import the domain', 'packages/words/src/ok.ts', "import { x } from '@sebone/domain/x'\nexport const y = x"],
]

describe('the direction of imports is checked: the check refuses it when', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sebone-direction-'))
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
    for (const [, file, code] of [...forbidden, ...allowed]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `${code}\n`)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const complaintsAbout = (file: string): string =>
    spawnSync(oxlint, ['-c', '.oxlintrc.json', file], { cwd: folder, encoding: 'utf8' }).stdout

  test.each(forbidden)('%s', (_sentence, file) => {
    expect(complaintsAbout(file)).toMatch(/[1-9]\d* error/)
  })

  test.each(allowed)('but not when %s', (_sentence, file) => {
    expect(complaintsAbout(file)).toContain('0 errors')
  })
})

test('the lockfile has an entry for every optional dependency, or a fresh machine of another kind installs nothing', () => {
  const lock: { packages: Record<string, { optionalDependencies?: Record<string, string> }> } = JSON.parse(
    execFileSync('cat', [join(root, 'package-lock.json')], { encoding: 'utf8', maxBuffer: 1 << 27 }),
  )
  const named = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
  const missing = named.filter((name) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)))
  expect([...new Set(missing)]).toEqual([])
})
