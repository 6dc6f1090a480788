import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export interface BuiltFile {
  readonly content: Uint8Array<ArrayBuffer>
  readonly brotli: Uint8Array<ArrayBuffer> | null
  readonly type: string
  /** Its name carries a hash of what is in it. */
  readonly isHashed: boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** The files of a built frontend by their address; a few hundred kilobytes, so they are kept at hand. */
export function readBuiltFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const present = new Set(names)
  return new Map(
    names.flatMap((name) => {
      const type = TYPES[extname(name)]
      const address = `/${relative(folder, name).split(sep).join('/')}`
      if (type === undefined || address.startsWith('/.')) return []
      const packed = `${name}.br`
      return [
        [
          address,
          {
            content: new Uint8Array(readFileSync(name)),
            brotli: present.has(packed) ? new Uint8Array(readFileSync(packed)) : null,
            type,
            isHashed: address.startsWith('/assets/'),
          },
        ],
      ]
    }),
  )
}
