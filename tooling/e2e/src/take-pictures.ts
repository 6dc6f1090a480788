import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startBrowser } from './browser.ts'
import { FIRST_INTAKE_ANSWERS } from './answers.ts'
import { inLanguage } from './journeys/visitor.ts'
import { openLink, patientLinkIn, walkTo } from './patient-walk.ts'
import { startSebone } from './running-sebone.ts'
import { staffCalls } from './staff-calls.ts'
import { openTab, signIn } from './staff-walk.ts'

/**
 * The pictures of the README, taken from the demonstration clinic: `npm run pictures`. Every page of the patient app in both
 * languages, into a folder that git ignores: `npm run pictures -- patient [width]`; every screen of the portal in both languages and
 * widths: `npm run pictures -- portal`.
 */
if (process.argv[2] === 'patient') {
  await import('./take-patient-pictures.ts')
  process.exit()
}
if (process.argv[2] === 'portal') {
  await import('./take-portal-pictures.ts')
  process.exit()
}
const folder = join(import.meta.dirname, '../../../docs/pictures')
await mkdir(folder, { recursive: true })
const picture = async (page: Page, name: string): Promise<void> => {
  // Nobody points at anything: a row beneath the pointer would be shaded.
  await page.mouse.move(0, 0)
  await page.evaluate('document.activeElement instanceof HTMLElement && document.activeElement.blur()')
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(`docs/pictures/${name}.png`)
}

/** A place marked on the body, by its box in the list beside the figure. */
const tickInList = async (page: Page, place: string): Promise<void> => {
  await page.evaluate(`document.querySelector('input[name=numbArea][value="${place}"]').click()`)
}

const server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
const browser = await startBrowser()
try {
  const desk = await browser.newContext({ viewport: { width: 1440, height: 1180 }, locale: 'en-GB' })
  const staff = await desk.newPage()
  await signIn(staff, server)
  await staff.locator('main th a').first().waitFor()
  await picture(staff, 'portal-worklist')
  await staff.goto(`${server.portal}/patients`)
  await staff.locator('main th a').first().waitFor()
  await picture(staff, 'portal-patients')
  await staff.getByRole('searchbox').fill('62')
  await staff.getByRole('link', { name: /62/ }).first().click()
  await staff.waitForURL(/\/patients\/[0-9a-f-]{36}/)
  await staff.getByRole('heading', { level: 2 }).first().waitFor()
  await staff.waitForTimeout(500)
  await picture(staff, 'portal-patient')
  await openTab(staff, staff.url(), 'Report')
  await staff.getByRole('article').waitFor()
  await picture(staff, 'portal-report')

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale: 'ja-JP' })
  const patient = await phone.newPage()
  const link = patientLinkIn(server.output())
  await openLink(patient, { ...link, address: inLanguage(link.address, 'ja') })
  // The line above the question is said once the script is there.
  await patient.waitForTimeout(500)
  await picture(patient, 'intake-question-ja')
  await patient.goto(patient.url().replace('/ja/', '/en/'))
  await patient.waitForTimeout(500)
  await picture(patient, 'intake-question-en')
  const asked = await (await staffCalls(server)).patientAskedFor('firstIntake')
  await openLink(patient, asked)
  await walkTo(patient, FIRST_INTAKE_ANSWERS, /numbArea/)
  await patient.waitForTimeout(500)
  for (const place of ['sole-left', 'ball-left', 'bigToeTip-left']) await tickInList(patient, place)
  await patient.mouse.move(0, 0)
  await patient.evaluate("document.querySelector('fieldset svg').closest('div').parentElement.scrollIntoView()")
  await picture(patient, 'intake-body-map-ja')
} finally {
  await browser.close()
  await server.stop()
}
