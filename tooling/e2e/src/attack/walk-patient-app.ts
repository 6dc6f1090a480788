import type { Browser, Page } from 'playwright-core'
import { FIRST_INTAKE } from '@sebone/domain/instrument/own/first-intake'
import { partsOf } from '@sebone/domain/instrument/output/form-model'
import { inLanguage } from '../journeys/visitor.ts'
import { fillIn, goOn, openLink } from '../patient-walk.ts'
import type { RunningSebone } from '../running-sebone.ts'
import { WRITTEN_ITEMS } from './patient-door.ts'
import type { Planted } from './plant.ts'
import { payloadSupply } from './supply.ts'
import { watched } from './watch.ts'
import type { Walked } from './walk-portal.ts'

const BIRTH_DATE = '1951-03-05'
/** Where the first intake asks for an answer in words. */
const WRITTEN_PAGES = partsOf(FIRST_INTAKE).flatMap(({ pages }) => pages.filter(({ items }) => items.some((item) => WRITTEN_ITEMS.has(item))).map(({ key }) => key))

/** Every page of the patient app on which a word of the clinic, or of the patient, stands. */
export async function walkPatientApp(
  browser: Browser,
  server: RunningSebone,
  { planted, language }: { readonly planted: Planted; readonly language: 'ja' | 'en' },
): Promise<Walked> {
  const shown: Record<string, number> = {}
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB'
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale, reducedMotion: 'reduce', serviceWorkers: 'block' })
  const watch = await watched(context, [server.intake])
  const page = await context.newPage()
  const look = async (name: string) => {
    shown[name] = await watch.look(page, name)
  }
  const at = async (path: string) => {
    await page.goto(`${server.intake}/demo/${language}/${path}`)
    await look(path)
  }

  for (const path of ['', 'consultation', 'accessibility', 'tablet', 'nowhere']) await at(path)
  await refusedConsultation(page, server, language, look)

  for (const [form, link] of planted.openForms.entries()) {
    await page.goto('about:blank')
    await openLink(page, { address: inLanguage(server.intake + link, language), birthDate: BIRTH_DATE })
    await look(`form ${form}, opened`)
    if (form === 0) await at('parts')
    for (const item of form === 0 ? WRITTEN_PAGES : ['worry']) await at(`page/${item}`)
    if (form === 0) {
      await at('consents')
      await page.goto(`${server.intake}/demo/${language}/check-answers`)
    } else await at('check-answers')
    await look(`form ${form}, answers`)
    await page.emulateMedia({ media: 'print' })
    await look(`form ${form}, answers printed`)
    await page.emulateMedia({ media: 'screen' })
    if (form === 1) {
      await callNow(page, server, language, look)
      await at('check-answers')
    }
    await goOn(page)
    await page.waitForURL(/\/(done|page)/)
    await look(`form ${form}, ${page.url().endsWith('done') ? 'receipt' : 'asked again'}`)
  }
  const { faults, seen } = watch
  await context.close()
  return { faults, seen, shown, routes: [] }
}

/** What was typed comes back with its refusal, made by the server. */
async function refusedConsultation(page: Page, server: RunningSebone, language: string, look: (name: string) => Promise<void>): Promise<void> {
  const supply = payloadSupply()
  await page.goto(`${server.intake}/demo/${language}/consultation`)
  for (const field of ['name', 'phone', 'email', 'complaint']) {
    await page.locator(`[name=${field}]`).fill(supply.text(field, field === 'complaint' ? 1500 : 100))
  }
  await page.evaluate("for (const form of document.forms) form.noValidate = true")
  await goOn(page)
  await page.getByRole('alert').waitFor()
  await look('consultation, refused')
}

async function callNow(page: Page, server: RunningSebone, language: string, look: (name: string) => Promise<void>): Promise<void> {
  await page.goto(`${server.intake}/demo/${language}/page/signs`)
  await fillIn(page, { warningSigns: 'urine', warningSignsAfter: 'urine' })
  await goOn(page)
  await page.waitForURL(/call-now/)
  await look('call now')
}
