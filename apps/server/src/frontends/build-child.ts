import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { BUNDLES, builtFolderOf, folderOf } from './frontend.ts'
import type { Frontend } from './frontend.ts'
import { HASH_FILE, sourceHash } from './source-hash.ts'

const PREFIX = '.build-'
const ABANDONED_MS = 10 * 60_000

/**
 * Runs as a process of its own, so that the bundler's memory ends with it. Builds aside and moves the result into
 * place at once: whoever starts meanwhile finds the old files or the new ones, never half of them.
 */
const frontend: Frontend = process.argv[2] === 'portal' ? 'portal' : 'intake'
const root = folderOf(frontend)
const built = builtFolderOf(frontend)
const hash = sourceHash(frontend)

process.env['NODE_ENV'] = 'production'
// Beside the result, on the same disk, in a folder that git ignores.
const workshop = join(root, 'node_modules')
mkdirSync(workshop, { recursive: true })
clearAbandoned()
const aside = mkdtempSync(join(workshop, PREFIX))
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    tidy()
    process.exit(1)
  })
}
try {
  for (const { folder, isServer } of BUNDLES[frontend]) {
    await build({
      root,
      mode: 'production',
      logLevel: 'error',
      build: { outDir: join(aside, folder), emptyOutDir: true, ...(isServer ? { ssr: 'src/entry-server.tsx' } : {}) },
    })
  }
  pack(aside)
  writeFileSync(join(aside, HASH_FILE), hash)
  putInPlace()
} finally {
  tidy()
}

function tidy(): void {
  rmSync(aside, { recursive: true, force: true })
}

/** What builds left that were killed before they could tidy up. */
function clearAbandoned(): void {
  for (const name of readdirSync(workshop).filter((each) => each.startsWith(PREFIX))) {
    const path = join(workshop, name)
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > ABANDONED_MS) rmSync(path, { recursive: true, force: true })
  }
}

/** Of two builds of the same sources at the same time, either result will do. */
function putInPlace(): void {
  const former = `${aside}-former`
  try {
    if (existsSync(built)) renameSync(built, former)
    renameSync(aside, built)
  } catch (error) {
    if (!existsSync(join(built, HASH_FILE)) || readFileSync(join(built, HASH_FILE), 'utf8') !== hash) throw error
  } finally {
    rmSync(former, { recursive: true, force: true })
  }
}

/** Compressed once, as hard as it goes, instead of at every request. */
function pack(folder: string): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !['.js', '.css', '.svg', '.html'].includes(extname(path))) continue
    const content = readFileSync(path)
    if (content.length > 1024) writeFileSync(`${path}.br`, brotliCompressSync(content, { params }))
  }
}
