import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { CHECK_IN_ANSWERS, FIRST_INTAKE_ANSWERS, type Answered } from './answers.ts'
import { startBrowser } from './browser.ts'
import { fillIn, goOn, openLink, pageShown, walkTo, type PatientLink } from './patient-walk.ts'
import { startSebone } from './running-sebone.ts'
import { staffCalls } from './staff-calls.ts'
import { wholePage } from './whole-page.ts'

/** Every page of the patient app, in both languages, for eyes: `npm run pictures -- patient [width]`. */
const folder = join(import.meta.dirname, '../../../.pictures')
const width = Number(process.argv[3] ?? 390)

const withPictures = async (browser: Browser, language: string, work: (page: Page, take: (name: string) => Promise<void>) => Promise<void>) => {
  const context = await browser.newContext({ viewport: { width, height: 844 }, locale: language === 'ja' ? 'ja-JP' : 'en-GB', reducedMotion: 'reduce' })
  const page = await context.newPage()
  let n = 0
  await work(page, async (name) => {
    n += 1
    await wholePage(page, join(folder, language, `${name.startsWith('~') ? name.slice(1) : `${String(n).padStart(2, '0')}-${name}`}.png`))
  })
  await context.close()
}

const walkWithPictures = async (page: Page, link: PatientLink, answers: Answered, language: string, form: string, take: (name: string) => Promise<void>) => {
  await page.goto(link.address.replace('/ja/', `/${language}/`))
  await take(`${form}-landing`)
  await openLink(page, { ...link, address: link.address.replace('/ja/', `/${language}/`) })
  await walkTo(page, answers, /check-answers/, async (shown) => {
    await page.waitForTimeout(150)
    await take(`${form}-${shown}`)
  })
  await take(`${form}-check-answers`)
  await goOn(page)
  await page.waitForURL(/done/)
  await take(`${form}-done`)
}

await rm(folder, { recursive: true, force: true })
for (const language of ['ja', 'en']) await mkdir(join(folder, language), { recursive: true })
const server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
const browser = await startBrowser()
try {
  const staff = await staffCalls(server)
  for (const language of ['ja', 'en']) {
    const firstIntake = await staff.patientAskedFor('firstIntake')
    await withPictures(browser, language, (page, take) => walkWithPictures(page, firstIntake, FIRST_INTAKE_ANSWERS, language, 'intake', take))
    const checkIn = await staff.patientAskedFor('checkIn')
    await withPictures(browser, language, (page, take) => walkWithPictures(page, checkIn, CHECK_IN_ANSWERS, language, 'check-in', take))
    const other = await staff.patientAskedFor('checkIn')
    await withPictures(browser, language, async (page, take) => {
      const at = (path: string) => page.goto(`${server.intake}/demo/${language}/${path}`)
      await openLink(page, { ...other, address: other.address.replace('/ja/', `/${language}/`) })
      await goOn(page)
      await page.getByRole('alert').waitFor()
      await take('question-error')
      await at('page/signs')
      await fillIn(page, { warningSigns: 'urine', warningSignsAfter: 'urine' })
      await goOn(page)
      await page.waitForURL(/call-now/)
      await take('call-now')
      await at('page/numbAreaChange')
      await fillIn(page, { numbAreaChange: 'smaller' })
      await page.waitForURL(/numbArea$/)
      await page.waitForTimeout(700)
      await take(pageShown(page))
      await page.locator('main').getByRole('button', { name: /中断|stop/ }).click()
      await page.waitForURL(/saved/)
      await take('saved')
      await page.context().setOffline(true)
      await page.locator('main a[class*=primary]').click()
      await fillIn(page, { lowerBack: '4' })
      await page.waitForTimeout(800)
      await take('no-connection')
      await page.reload().catch(() => undefined)
      await page.waitForTimeout(500)
      await take('no-connection-reload')
      await page.context().setOffline(false)
      await page.locator('main input').first().waitFor()
      for (const path of ['consultation', 'accessibility', 'tablet', 'nowhere']) {
        await at(path)
        await take(path)
      }
      await at('consultation')
      await goOn(page)
      await take('consultation-error')
    })
  }
  console.log(folder)
} finally {
  await browser.close()
  await server.stop()
}
