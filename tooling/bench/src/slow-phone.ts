import type { Browser, BrowserContext, Page } from 'playwright-core'

/** Slow 4G as the browser's own tools define it: 150 ms × 3.75 of waiting per request, 1.6 Mbit/s × 0.9 down. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1_600_000 * 0.9) / 8, uploadThroughput: (750_000 * 0.9) / 8 }
const PROCESSOR_SLOWDOWN = 4

const waitForUsable = `
  window.__usable = null
  window.__readable = null
  const read = () => {
    const question = document.querySelector('h1')
    if (question && question.textContent.trim() !== '') requestAnimationFrame(() => { window.__readable ??= performance.now() })
    else requestAnimationFrame(read)
  }
  requestAnimationFrame(read)
  const look = () => {
    const answer = document.querySelector('main input[type=radio], form input[type=radio]')
    const send = document.querySelector('form button[type=submit], form button:not([type])')
    if (answer && send && !send.disabled) requestAnimationFrame(() => { window.__usable ??= performance.now() })
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
`

export interface FirstQuestion {
  /** Milliseconds from the start of navigation until the question is painted. */
  readonly readable: number
  /** Until it can be answered and sent too. */
  readonly usable: number
}

/** The first question on a slow phone. */
export const timeFirstQuestion = async (
  browser: Browser,
  address: string,
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<FirstQuestion> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  await prepare(context)
  const page: Page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await tools.send('Network.emulateNetworkConditions', SLOW_4G)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR_SLOWDOWN })
  await page.addInitScript(waitForUsable)
  await page.goto(address, { waitUntil: 'commit' })
  const usable = await momentOf(page, '__usable')
  const readable = await momentOf(page, '__readable')
  await context.close()
  return { readable, usable }
}

/** Asked from outside: the page's own security policy forbids the evaluation that waiting inside it would need. */
const momentOf = async (page: Page, name: string): Promise<number> => {
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline) {
    const time = await page.evaluate(`window.${name}`).catch(() => null)
    if (typeof time === 'number') return time
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the question did not become usable')
}
