import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

export interface Weight {
  readonly html: number
  readonly style: number
  readonly script: number
  readonly allScript: number
}

const packed = (content: string | Buffer): number => brotliCompressSync(content).length

/** Bytes of a page as a browser of today gets them: the page itself, its style, the script it names, all there is. */
export const weighPage = async (address: string, cookies: readonly { readonly name: string; readonly value: string }[]): Promise<Weight> => {
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const html = await (await fetch(address, { headers: { cookie } })).text()
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
  const sources = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => new URL(match[1] ?? '', address).href)
  const scripts = await Promise.all([...new Set(sources)].map(async (source) => (await fetch(source)).text()))
  const assets = join(import.meta.dirname, '../../../apps/intake/dist/client/assets')
  const all = readdirSync(assets).filter((name) => name.endsWith('.js'))
  return {
    html: packed(html),
    style: packed(style),
    script: scripts.reduce((sum, script) => sum + packed(script), 0),
    allScript: all.reduce((sum, name) => sum + packed(readFileSync(join(assets, name))), 0),
  }
}
