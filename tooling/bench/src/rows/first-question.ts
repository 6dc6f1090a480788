import { startBrowser } from '@sebone/e2e/browser'
import { startSebone } from '@sebone/e2e/running-sebone'
import { openLink, patientLinkIn } from '@sebone/e2e/patient-walk'
import { brotliCompressSync } from 'node:zlib'
import { startFloorServer } from '../floors/floor-server.ts'
import type { Row } from '../figures.ts'
import { median, milliseconds } from '../figures.ts'
import { timeUntilUsable } from '../slow-phone.ts'

const ROUNDS = 5

/** The script that a page asks for, compressed as a browser of today gets it. */
const scriptBytes = async (address: string, html: string): Promise<number> => {
  const sources = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map((match) => new URL(match[1] ?? '', address).href)
  const scripts = await Promise.all([...new Set(sources)].map(async (source) => (await fetch(source)).text()))
  return scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0)
}

/** The first question on a slow phone: Slow 4G and a processor four times slower. */
export const measureFirstQuestion = async (): Promise<readonly Row[]> => {
  const server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
  const floors = await startFloorServer()
  const browser = await startBrowser()
  try {
    const context = await browser.newContext()
    const page = await context.newPage()
    await openLink(page, patientLinkIn(server.output()))
    const question = page.url()
    const cookies = await context.cookies()
    const bytes = await scriptBytes(question, await page.content())
    await context.close()

    const usable: number[] = []
    const withoutScript: number[] = []
    const react: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      usable.push(await timeUntilUsable(browser, question, (fresh) => fresh.addCookies(cookies)))
      withoutScript.push(await timeUntilUsable(browser, `${floors.address}/`))
      react.push(await timeUntilUsable(browser, `${floors.address}/react`))
    }
    return [
      {
        what: 'first question usable, Slow 4G, 4 × slower processor',
        figure: milliseconds(median(usable)),
        floor: `${milliseconds(median(withoutScript))} (rendered on the server, no script)`,
        ratio: (median(usable) / median(withoutScript)).toFixed(2),
        target: '≤ 1.2',
      },
      {
        what: '  beside React alone, rendered in the browser',
        figure: milliseconds(median(usable)),
        floor: milliseconds(median(react)),
        ratio: (median(usable) / median(react)).toFixed(2),
        target: '',
      },
      { what: '  script of that page, brotli', figure: `${(bytes / 1000).toFixed(1)} kB`, floor: '59 kB (React alone)', ratio: (bytes / 59_000).toFixed(2), target: '≤ 85 kB' },
    ]
  } finally {
    await browser.close()
    await floors.stop()
    await server.stop()
  }
}
