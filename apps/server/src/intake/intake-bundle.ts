import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as intakeEntry from '@sebone/intake/entry-server'
import * as z from 'zod'
import { builtFolderOf } from '../frontends/frontend.ts'
import { readBuiltFiles } from '../frontends/read-built-files.ts'
import type { BuiltFile } from '../frontends/read-built-files.ts'

export type IntakeEntry = typeof intakeEntry

const ENTRY = 'src/entry-client.tsx'

/** Vite's manifest, as far as a page needs it. */
const Manifest = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), css: z.array(z.string()).optional() }),
)

export interface IntakeBundle {
  readonly entry: IntakeEntry
  readonly files: ReadonlyMap<string, BuiltFile>
  /** Written into every page, allowed by its hash: a page is one request. */
  readonly style: string
  /** Tags at the end of the page. */
  readonly scripts: string
  readonly contentSecurityPolicy: string
}

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

export const contentSecurityPolicy = (inlineScript: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashSource(inlineScript)}`,
    `style-src ${hashSource(style)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    // The one address that the page hands to the browser as a script: its service worker.
    'trusted-types sebone-worker',
  ].join('; ')

/** The built patient app: what renders its pages here, and what its pages load there. */
export async function loadIntakeBundle(): Promise<IntakeBundle> {
  const client = join(builtFolderOf('intake'), 'client')
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8')))
  const script = manifest[ENTRY]
  if (!script) throw new Error('the built patient app has no entry')
  const styles = new Set(Object.values(manifest).flatMap(({ file, css = [] }) => [file, ...css]).filter((name) => name.endsWith('.css')))
  const style = [...styles].map((name) => readFileSync(join(client, name), 'utf8')).join('')
  const address = pathToFileURL(join(builtFolderOf('intake'), 'server/entry-server.js'))
  const entry: IntakeEntry = await import(address.href)
  return {
    entry,
    files: readBuiltFiles(client),
    style,
    scripts: `<script type="module" src="/${script.file}"></script>`,
    contentSecurityPolicy: contentSecurityPolicy(entry.LINK_SCRIPT, style),
  }
}
