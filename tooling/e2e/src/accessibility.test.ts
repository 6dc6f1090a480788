import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { faultsOf, violationsOn } from './journeys/page-faults.ts'
import { inLanguage } from './journeys/visitor.ts'
import { fillIn, goOn, openLink } from './patient-walk.ts'
import { startSebone, type RunningSebone } from './running-sebone.ts'
import { staffCalls } from './staff-calls.ts'
import { signIn } from './staff-walk.ts'

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
      expect(await violationsOn(page), 'worklist').toEqual([])
      await page.getByRole('button', { name: /Done …|Record what|対応を記録/ }).first().click()
      await page.getByRole('dialog').waitFor()
      expect(await violationsOn(page), 'what was done').toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+k')
      await page.keyboard.type('見本')
      await page.getByRole('menuitem').nth(3).waitFor()
      expect(await violationsOn(page), 'palette').toEqual([])
      await page.keyboard.press('Escape')
      await page.goto(`${server.portal}/?section=intakes`)
      await page.locator('main h2').first().waitFor()
      expect(await violationsOn(page), 'worklist, one section').toEqual([])
      await page.goto(`${server.portal}/intakes`)
      await page.locator('main h2').first().waitFor()
      expect(await violationsOn(page), 'intakes').toEqual([])
      await page.goto(`${server.portal}/patients`)
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
        await page.locator('main h1').first().waitFor()
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

  for (const language of ['ja', 'en'] as const) {
    const manner = { width: 390, language, text: 100 } as const

    test(`the patient pages around the questions, in ${language}`, async () => {
      const page = await newPage(390, language === 'ja' ? 'ja-JP' : 'en-GB')
      const look = async (name: string) => expect([name, await faultsOf(page, manner)]).toEqual([name, []])
      const at = (path: string) => page.goto(`${server.intake}/demo/${language}/${path}`)
      await page.goto(`${server.intake}/?language=${language}`)
      await look('root')
      for (const path of ['consultation', 'accessibility', 'tablet']) {
        await at(path)
        await look(path)
      }
      await at('consultation')
      await goOn(page)
      await page.getByRole('alert').waitFor()
      await look('consultation with its error')
      const patient = await (await staffCalls(server)).patientAskedFor('checkIn')
      await openLink(page, { ...patient, address: inLanguage(patient.address, language) })
      await at('page/signs')
      await fillIn(page, { warningSigns: 'urine', warningSignsAfter: 'urine' })
      await goOn(page)
      await page.waitForURL(/call-now/)
      await look('call now')
      await at('check-answers')
      await goOn(page)
      await page.getByRole('alert').waitFor()
      await look('the list of answers with its errors')
      await at('saved')
      await look('saved')
      await page.locator('main button[value=close]').click()
      await page.waitForLoadState()
      await look('closed')
      for (const path of [`demo/${language}/nowhere`, 'offline']) {
        await page.goto(`${server.intake}/${path}`)
        expect(await violationsOn(page), path).toEqual([])
      }
      await page.context().close()
    })
  }

  test('no script failed, no style or script was refused by the content security policy', () => {
    expect(errors).toEqual([])
  })
})
