import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { startSebone, type RunningSebone } from './running-sebone.ts'
import { signIn } from './staff-walk.ts'

/** In the page: how many captions there are, and the smallest distance between two of them that share a line, in pixels. */
const CAPTIONS = `(() => {
  const gaps = []
  let count = 0
  for (const figure of document.querySelectorAll('figure [role=img]')) {
    const boxes = [...figure.querySelectorAll('[aria-hidden=true] p span')].map((span) => span.getBoundingClientRect())
    count += boxes.length
    for (const one of boxes)
      for (const other of boxes)
        if (one !== other && one.left <= other.left && Math.abs(one.top - other.top) < one.height / 2) gaps.push(other.left - one.right)
  }
  return { count, smallest: Math.min(...gaps) }
})()`

describe('which side is which, over the small figures of the body on the patient’s page', () => {
  let browser: Browser
  let server: RunningSebone
  let page: Page
  let patient = ''

  beforeAll(async () => {
    browser = await startBrowser()
    server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
    page = await (await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'ja-JP' })).newPage()
    await signIn(page, server)
    await page.goto(`${server.portal}/patients?q=62`)
    await page.locator('main th a').first().click()
    await page.waitForURL(/\/patients\/[0-9a-f-]{36}/)
    patient = page.url()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test.each([
    ['screen', 1440],
    ['screen', 1024],
    ['print', 718],
  ] as const)('stands apart: %s, %d px', async (media, width) => {
    await page.setViewportSize({ width, height: 1000 })
    await page.emulateMedia({ media })
    await page.goto(patient)
    await page.locator('figure [role=img]').first().waitFor({ state: 'attached' })
    const { count, smallest } = await page.evaluate<{ readonly count: number; readonly smallest: number }>(CAPTIONS)
    expect(count).toBeGreaterThan(7)
    expect(smallest).toBeGreaterThanOrEqual(8)
  })
})
