import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { openLink, patientLinkIn } from './patient-walk.ts'
import { startSebone, type RunningSebone } from './running-sebone.ts'
import { signIn } from './staff-walk.ts'

/** Every rule of WCAG 2.2 A and AA that a machine can judge, and the practices around them. */
const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

describe('no screen breaks a rule of accessibility that a machine can judge', () => {
  let browser: Browser
  let server: RunningSebone
  const errors: string[] = []

  const newPage = async (width: number, locale: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale, reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|hydrat|React/i.test(message.text())) errors.push(message.text())
    })
    return page
  }

  beforeAll(async () => {
    browser = await startBrowser()
    server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  for (const [language, locale] of [
    ['English', 'en-GB'],
    ['日本語', 'ja-JP'],
  ] as const) {
    test(`the portal in ${language}`, async () => {
      const page = await newPage(1440, locale)
      await page.goto(server.portal)
      await page.locator('input[type=password]').waitFor()
      const other = page.getByRole('button', { name: language, exact: true })
      if ((await other.count()) > 0) await other.click()
      expect(await page.evaluate('document.documentElement.lang')).toBe(language === 'English' ? 'en' : 'ja')
      expect(await violationsOn(page), 'sign in').toEqual([])

      await signIn(page, server)
      await page.locator('main th a').first().waitFor()
      expect(await violationsOn(page), 'patients').toEqual([])
      await page.goto(`${server.portal}/patients/register`)
      await page.locator('form').first().waitFor()
      expect(await violationsOn(page), 'register').toEqual([])
      await page.goto(`${server.portal}/patients`)
      await page.locator('main th a').first().click()
      await page.waitForURL(/\/patients\/[0-9a-f-]{36}/)
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      const parts = await page.locator('main nav a, nav a').evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => /^\/patients\/[0-9a-f-]{36}/.test(href)),
      )
      expect(parts.length).toBeGreaterThanOrEqual(8)
      for (const part of new Set(parts)) {
        await page.goto(server.portal + part)
        await page.locator('main form, main article, main h2').first().waitFor()
        expect(await violationsOn(page), part).toEqual([])
        expect(await page.title()).not.toBe('')
      }
      const settings = ['', '/clinic', '/prices', '/protocol', '/expected-course', '/alert-rules', '/messages', '/instruments', '/instruments/oswestry']
      for (const area of settings) {
        await page.goto(`${server.portal}/settings${area}`)
        await page.locator('main table, main section').first().waitFor()
        expect(await violationsOn(page), `settings${area}`).toEqual([])
      }
      for (const area of settings.slice(1, 7)) {
        await page.goto(`${server.portal}/settings${area}?change=yes`)
        await page.locator('main form button[type=submit]').click()
        await page.locator('main form').getByRole('region').last().waitFor()
        expect(await violationsOn(page), `settings${area}, with what changes`).toEqual([])
      }
      await page.context().close()
    })
  }

  test('the patient pages in both languages, with their errors', async () => {
    const page = await newPage(390, 'ja-JP')
    const link = patientLinkIn(server.output())
    await page.goto(`${server.intake}/`)
    expect(await violationsOn(page), 'root').toEqual([])
    await page.goto(link.address)
    expect(await violationsOn(page), 'landing').toEqual([])
    await page.locator('button[name=go][value=continue]:not([aria-hidden])').click()
    await page.getByRole('alert').waitFor()
    expect(await violationsOn(page), 'landing with errors').toEqual([])
    await page.goto('about:blank')
    await openLink(page, link)
    const first = page.url()
    for (const language of ['ja', 'en']) {
      const inLanguage = (address: string): string => address.replace(/\/(ja|en)\//, `/${language}/`)
      await page.goto(inLanguage(first))
      expect(await page.evaluate('document.documentElement.lang')).toBe(language)
      expect(await violationsOn(page), `question in ${language}`).toEqual([])
      await page.locator('button[name=go][value=continue]:not([aria-hidden])').click()
      await page.getByRole('alert').waitFor()
      expect(await violationsOn(page), `question with an error in ${language}`).toEqual([])
      for (const part of ['worry', '../check-answers']) {
        await page.goto(new URL(part, inLanguage(first)).href)
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await violationsOn(page), `${part} in ${language}`).toEqual([])
      }
    }
    await page.goto(`${server.intake}/demo/ja/nowhere`)
    expect(await violationsOn(page), 'not found').toEqual([])
    await page.context().close()
  })

  test('no script failed, no style or script was refused by the content security policy', () => {
    expect(errors).toEqual([])
  })
})
