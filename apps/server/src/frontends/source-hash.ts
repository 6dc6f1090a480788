import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { REPOSITORY, folderOf } from './frontend.ts'
import type { Frontend } from './frontend.ts'

const SHARED = ['packages/ui/src', 'packages/words/src', 'packages/domain/src', 'package-lock.json', 'tsconfig.base.json']
const OF_THE_APP = ['src', 'worker', 'build', 'public', 'index.html', 'vite.config.ts', 'package.json']

/** Where the hash of the sources stands beside what was built from them. */
export const HASH_FILE = '.sources'

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** One hash over all that a build of this frontend reads. Tests are no part of it. */
export function sourceHash(frontend: Frontend): string {
  const roots = [...SHARED.map((path) => join(REPOSITORY, path)), ...OF_THE_APP.map((path) => join(folderOf(frontend), path))]
  const hash = createHash('sha256')
  for (const file of roots.flatMap(filesIn).toSorted()) {
    const content = readFileSync(file)
    hash.update(`${relative(REPOSITORY, file)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
