import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/** For tests run as root below a folder that an unprivileged user cannot enter: the programs, where it can. */
export function copyBinaries(native: string, folder: string): string {
  const copy = path.join(folder, 'binaries')
  mkdirSync(copy, { recursive: true })
  for (const part of ['bin', 'lib', 'share'])
    cpSync(path.join(native, part), path.join(copy, part), { recursive: true, verbatimSymlinks: true })
  return copy
}
