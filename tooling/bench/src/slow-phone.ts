import type { Browser, BrowserContext, Page } from 'playwright-core'

/** Slow 4G as the browser's own tools define it: 150 ms × 3.75 of waiting per request, 1.6 Mbit/s × 0.9 down. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1_600_000 * 0.9) / 8, uploadThroughput: (750_000 * 0.9) / 8 }
const PROCESSOR_SLOWDOWN = 4

const waitForUsable = `
  window.__usable = null
  const look = () => {
    const answer = document.querySelector('main input[type=radio], form input[type=radio]')
    const send = document.querySelector('form button[type=submit], form button:not([type])')
    if (answer && send && !send.disabled) requestAnimationFrame(() => { window.__usable ??= performance.now() })
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
`

/** Milliseconds from the start of navigation until the question is painted and can be answered and sent. */
export const timeUntilUsable = async (
  browser: Browser,
  address: string,
  prepare: (context: BrowserContext) => Promise<void> = async () => {},
): Promise<number> => {
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
  const time = await momentOfUse(page)
  await context.close()
  return time
}

/** Asked from outside: the page's own security policy forbids the evaluation that waiting inside it would need. */
const momentOfUse = async (page: Page): Promise<number> => {
  const deadline = performance.now() + 60_000
  while (performance.now() < deadline) {
    const time = await page.evaluate('window.__usable').catch(() => null)
    if (typeof time === 'number') return time
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the question did not become usable')
}
