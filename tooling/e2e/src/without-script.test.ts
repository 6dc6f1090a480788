import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { patientLinkIn } from './patient-walk.ts'
import { startSebone, type RunningSebone } from './running-sebone.ts'

describe('a patient whose browser runs no script', () => {
  let browser: Browser
  let server: RunningSebone
  let page: Page

  beforeAll(async () => {
    browser = await startBrowser()
    server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 }, locale: 'en-GB' })
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  const goOn = (): Promise<void> => page.getByRole('button', { name: /^(Continue|Send)/ }).last().click()

  test('opens the check-in with the short code, read off a message', async () => {
    const output = server.output()
    const code = /code (\w{5}-\w{5})/.exec(output)?.[1] ?? ''
    const [year = '', month = '', day = ''] = patientLinkIn(output).birthDate.split('-')
    await page.goto(`${server.intake}/demo/en/`)
    await page.locator('input[name=code]').fill(code.toLowerCase())
    await page.locator('label', { has: page.locator('input[value=western]') }).click()
    await page.locator('input[name=year]').fill(year)
    await page.locator('input[name=month]').fill(month)
    await page.locator('input[name=day]').fill(day)
    await goOn()
    await page.getByRole('heading', { name: /lower back/ }).waitFor()
  })

  test('is told at the field when no answer was chosen', async () => {
    await goOn()
    const summary = page.getByRole('alert')
    await summary.waitFor()
    expect(await page.title()).toMatch(/^Error/)
  })

  const choose = (score: number): Promise<void> =>
    page.locator('label', { hasText: new RegExp(`^${score}(?!\\d)`) }).first().click()
  const chosen = (): Promise<string> => page.locator('input[name=answer]:checked').inputValue()
  const answer = async (score: number): Promise<void> => {
    const before = page.url()
    await choose(score)
    await goOn()
    await page.waitForURL((address) => address.href !== before)
  }
  const switchTo = (language: string): Promise<void> =>
    page.getByRole('button', { name: language }).or(page.getByRole('link', { name: language })).click()

  test('changes the language with an answer chosen and not yet sent, and loses nothing', async () => {
    await answer(3)
    await choose(0)
    await switchTo('日本語')
    await page.getByRole('heading', { name: /脚/ }).waitFor()
    expect(await chosen()).toBe('0')
    await switchTo('English')
    await page.getByRole('heading', { name: /legs/ }).waitFor()
    expect(await chosen()).toBe('0')
  })

  test('answers the rest, checks, and sends', async () => {
    for (const score of [0, 10, 4]) await answer(score)
    await page.locator('textarea').fill('Stairs <b>are</b> hard.')
    await goOn()
    await page.getByRole('heading', { name: /Check your answers/ }).waitFor()
    const answers = await page.getByRole('main').innerText()
    expect(answers).toContain('10')
    expect(answers).toContain('Stairs <b>are</b> hard.')
    await goOn()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(page.url()).toContain('/done')
  })

  test('sees the receipt again after a reload, and no answer on the page before it', async () => {
    const receipt = await page.getByText(/\w{5}-\w{5}/).first().innerText()
    await page.reload()
    expect(await page.getByText(/\w{5}-\w{5}/).first().innerText()).toBe(receipt)
    await page.goto(`${server.intake}/demo/en/check-in/lowerBack`)
    expect(await page.locator('input[name=answer]:checked').count()).toBe(0)
  })

  test('needs no sideways scrolling at 320 px', async () => {
    const narrow = await browser.newPage({ viewport: { width: 320, height: 700 } })
    for (const path of ['/', '/demo/ja/', '/demo/en/']) {
      await narrow.goto(server.intake + path)
      expect(await narrow.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320)
    }
    await narrow.close()
  })
})
