import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser } from './browser.ts'
import { faultsOf, violationsOn } from './journeys/page-faults.ts'
import { inLanguage } from './journeys/visitor.ts'
import { fillIn, goOn, openLink } from './patient-walk.ts'
import { startSebone, type RunningSebone } from './running-sebone.ts'
import { staffCalls } from './staff-calls.ts'

describe('no page of the patient app breaks a rule of accessibility that a machine can judge', () => {
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
