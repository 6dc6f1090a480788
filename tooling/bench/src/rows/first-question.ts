import { CHECK_IN_ANSWERS } from '@sebone/e2e/answers'
import { startBrowser } from '@sebone/e2e/browser'
import { goOn, openLink, patientLinkIn, walkTo } from '@sebone/e2e/patient-walk'
import { startSebone } from '@sebone/e2e/running-sebone'
import { staffCalls } from '@sebone/e2e/staff-calls'
import type { Browser } from 'playwright-core'
import { startFloorServer } from '../floors/floor-server.ts'
import type { Row } from '../figures.ts'
import { median, milliseconds } from '../figures.ts'
import { timeFirstQuestion, type FirstQuestion } from '../slow-phone.ts'
import { weighPage } from '../weigh-page.ts'

const ROUNDS = 5

interface ScriptedCheckIn {
  readonly taps: number
  readonly seconds: number
}

/** A typical check-in by a machine that needs no time to read: its taps, and what the pages alone take. */
const scriptedCheckIn = async (browser: Browser, link: { address: string; birthDate: string }): Promise<ScriptedCheckIn> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ja-JP' })
  const page = await context.newPage()
  await openLink(page, link)
  await page.evaluate(`window.__taps = 0; document.addEventListener('pointerdown', () => { window.__taps += 1 })`)
  await page.waitForTimeout(1000)
  const started = performance.now()
  await walkTo(page, CHECK_IN_ANSWERS)
  await goOn(page)
  await page.waitForURL(/done/)
  const seconds = (performance.now() - started) / 1000
  const taps: unknown = await page.evaluate('window.__taps')
  await context.close()
  return { taps: Number(taps), seconds }
}

const compared = (what: string, own: readonly number[], floor: readonly number[], named: string, target: string): Row => ({
  what,
  figure: milliseconds(median(own)),
  floor: `${milliseconds(median(floor))} (${named})`,
  ratio: (median(own) / median(floor)).toFixed(2),
  target,
})

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
    const weight = await weighPage(question, cookies)
    await context.close()

    const own: FirstQuestion[] = []
    const withoutScript: FirstQuestion[] = []
    const react: FirstQuestion[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      own.push(await timeFirstQuestion(browser, question, (fresh) => fresh.addCookies(cookies)))
      withoutScript.push(await timeFirstQuestion(browser, `${floors.address}/`))
      react.push(await timeFirstQuestion(browser, `${floors.address}/react`))
    }
    const readable = (times: readonly FirstQuestion[]) => times.map((time) => time.readable)
    const usable = (times: readonly FirstQuestion[]) => times.map((time) => time.usable)
    const { taps, seconds } = await scriptedCheckIn(browser, await (await staffCalls(server)).patientAskedFor('checkIn'))
    const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
    return [
      compared('first question readable, Slow 4G, 4 × slower processor', readable(own), readable(withoutScript), 'rendered on the server, no script', ''),
      compared('first question usable, Slow 4G, 4 × slower processor', usable(own), usable(withoutScript), 'rendered on the server, no script', '≤ 1.2'),
      compared('  beside React alone, rendered in the browser', usable(own), usable(react), 'React alone', ''),
      { what: '  its HTML, style and data within, brotli', figure: kilobytes(weight.html), floor: '', ratio: '', target: '' },
      { what: '  its style alone, brotli', figure: kilobytes(weight.style), floor: '', ratio: '', target: '' },
      { what: '  script of that page, brotli', figure: kilobytes(weight.script), floor: '59 kB (React alone)', ratio: (weight.script / 59_000).toFixed(2), target: '' },
      { what: '  script in all, later parts included, brotli', figure: kilobytes(weight.allScript), floor: '59 kB (React alone)', ratio: (weight.allScript / 59_000).toFixed(2), target: '≤ 85 kB' },
      { what: '  taps of a typical check-in, date of birth typed before', figure: String(taps), floor: '', ratio: '', target: '≤ 10' },
      { what: '  seconds of it, by a machine that reads nothing', figure: seconds.toFixed(1), floor: '', ratio: '', target: '< 60' },
    ]
  } finally {
    await browser.close()
    await floors.stop()
    await server.stop()
  }
}
