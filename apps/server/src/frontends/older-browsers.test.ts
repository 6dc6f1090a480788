import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildFrontend, frontendsToBuild } from './build-frontends.ts'
import { builtFolderOf, folderOf } from './frontend.ts'
import { newerScript, newerStyle } from './older-browsers.ts'
import { readBuiltFiles } from './read-built-files.ts'

/** React and ReactDOM alone are 59 kB of it. */
const SCRIPT_KILOBYTES = 85

let files: ReadonlyMap<string, { readonly content: Uint8Array }>
const named = (ending: string) => [...files].filter(([name]) => name.endsWith(ending))
const textOf = ({ content }: { readonly content: Uint8Array }): string => new TextDecoder().decode(content)

beforeAll(async () => {
  if (frontendsToBuild().includes('intake')) await buildFrontend('intake', new AbortController().signal)
  files = readBuiltFiles(join(builtFolderOf('intake'), 'client'))
}, 120_000)

describe('the built patient app in a browser of 2021', () => {
  test('no script asks for newer syntax, or for a method that is not compiled in', () => {
    const compiledIn = readFileSync(join(folderOf('intake'), 'src/client/older-phones.ts'), 'utf8')
    const own = [...compiledIn.matchAll(/^define\([\w.]+, '(\w+)'/gm)].map(([, name]) => `${name}()`)
    const scripts = named('.js')
    expect(scripts.length).toBeGreaterThan(1)
    for (const [name, file] of scripts) expect([name, newerScript(textOf(file)).filter((each) => !own.includes(each))]).toEqual([name, []])
  })

  test('no style sheet asks for newer rules', () => {
    for (const [name, file] of named('.css')) expect([name, newerStyle(textOf(file))]).toEqual([name, []])
  })

  test('all of its script, parts that come later included, stays within its budget', () => {
    const sizes = named('.js').map(([name, file]) => [name, brotliCompressSync(file.content).length] as const)
    const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0)
    console.log(sizes.map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)} kB`).join(', '), `– ${(total / 1000).toFixed(1)} kB in all`)
    expect(total / 1000).toBeLessThanOrEqual(SCRIPT_KILOBYTES)
  })
})

describe('the look for newer things', () => {
  test.each([
    ['[1].at(-1)', ['at()']],
    ['Object.hasOwn({}, "a")', ['hasOwn()']],
    ['structuredClone({})', ['structuredClone']],
    ['class A { b = 1; static { } }', ['PropertyDefinition', 'StaticBlock']],
    ['/(?<=a)b/.test("ab")', ['regular expression that looks behind']],
    ['[3, 1].sort().map((a) => a?.b ?? 1)', []],
  ])('finds in %s what is newer', (code, found) => {
    expect(newerScript(code)).toEqual(found)
  })

  test.each([
    ['@layer a { b { c: d } }', ['@layer']],
    ['a:has(b) { color: red }', ['a:has(b)']],
    ['a { height: 100dvh }', ['height: 100dvh without a fallback']],
    ['a { height: 100vh; height: 100dvh }', []],
    ['a { inset: 0 }', ['inset: 0']],
  ])('finds in %s what is newer', (css, found) => {
    expect(newerStyle(css)).toEqual(found)
  })
})
