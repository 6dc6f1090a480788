import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** Older ones have a known hole: none of them may come back with a careless lock. */
const FLOORS = [
  ['hono', '4.13.11'],
  ['@hono/node-server', '2.1.3'],
  ['@trpc/server', '11.8.0'],
  ['kysely', '0.28.17'],
  ['better-auth', '1.7.18'],
] as const

type Lock = { readonly packages: Readonly<Record<string, { readonly version?: string }>> }
type Manifest = Readonly<Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>>>

const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const numbersOf = (version: string): readonly number[] => version.split(/[.-]/).slice(0, 3).map(Number)
const isAtLeast = (version: string, floor: string): boolean => {
  const [found, needed] = [numbersOf(version), numbersOf(floor)]
  const at = needed.findIndex((part, index) => part !== found[index])
  return at === -1 || (found[at] ?? 0) > (needed[at] ?? 0)
}

describe('no version with a known hole is installed', () => {
  test.each(FLOORS)('%s is at least %s', (name, floor) => {
    const installed = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
    expect(installed).not.toEqual([])
    for (const [path, { version = '0.0.0' }] of installed) expect(isAtLeast(version, floor), `${path} ${version}`).toBe(true)
  })

  test('a version is compared number by number', () => {
    expect(isAtLeast('11.22.1', '11.8.0')).toBe(true)
    expect(isAtLeast('4.9.30', '4.13.11')).toBe(false)
    expect(isAtLeast('4.13.11', '4.13.11')).toBe(true)
  })
})

test('every dependency is pinned exactly', () => {
  const manifests = Object.keys(lock.packages).filter((path) => path === '' || /^(packages|apps|tooling)\/[^/]+$/.test(path))
  const loose = manifests.flatMap((path) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
    return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies })
      .filter(([name, version]) => !name.startsWith('@sebone/') && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${path}: ${name} ${version}`)
  })
  expect(manifests.length).toBeGreaterThan(10)
  expect(loose).toEqual([])
})
