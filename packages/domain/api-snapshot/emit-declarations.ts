import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'

const root = join(import.meta.dirname, '..')
const compiler = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc')

/** Where a snapshot of one part lies. Not `.d.ts`, so that nothing takes it for source. */
export const snapshotPath = (part: string): string => join(import.meta.dirname, `${part}.d.ts.txt`)

/** The parts that have a snapshot now. */
export const snapshotParts = (): readonly string[] =>
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.d.ts.txt'))
    .map((name) => name.replace(/\.d\.ts\.txt$/, ''))
    .toSorted()

/**
 * What other packages can import: the declarations of every file of `src` without its comments, one text per folder
 * (files of `src` itself are the part `result` and so on), files in order of their names.
 */
export function emitDeclarations(): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'sebone-declarations-'))
  try {
    const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--removeComments', '--newLine', 'lf']
    const args = [compiler, '-p', join(root, 'tsconfig.json'), ...options, '--rootDir', root, '--outDir', folder]
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the domain does not compile:\n${stdout}`)
    return partsIn(join(folder, 'src'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function partsIn(source: string): ReadonlyMap<string, string> {
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.d.ts') && !path.endsWith('.test-data.d.ts'))
    .map((path) => path.split(sep).join('/'))
    .toSorted()
  const parts = new Map<string, string>()
  for (const path of paths) {
    const [part = ''] = path.replace(/\.d\.ts$/, '').split('/')
    const text = `// ${path.replace(/\.d\.ts$/, '')}\n${readFileSync(join(source, path), 'utf8').trim()}\n`
    const before = parts.get(part)
    parts.set(part, before === undefined ? text : `${before}\n${text}`)
  }
  return parts
}
