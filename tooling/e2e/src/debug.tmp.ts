
import { CHECK_IN_ANSWERS, FIRST_INTAKE_ANSWERS } from './answers.ts'
import { startBrowser } from './browser.ts'
import { visitorOf } from './journeys/visitor.ts'
import { openLink, walkTo, answerPage, fillIn, goOn } from './patient-walk.ts'
import { startSebone } from './running-sebone.ts'
import { staffCalls } from './staff-calls.ts'
const server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
const browser = await startBrowser()
try {
  const staff = await staffCalls(server)
  const M = { width: 390, language: 'ja', text: 100 } as const
  {
  const { page, context, errors } = await visitorOf(browser, M)
  page.on('console', (m) => console.log('console', m.text()))
  page.on('requestfailed', (r) => console.log('failed', r.url()))
  await openLink(page, await staff.patientAskedFor('checkIn'))
  await page.waitForTimeout(1000)
  await walkTo(page, CHECK_IN_ANSWERS, /lowerLimbs/)
  await context.setOffline(true)
  await answerPage(page, CHECK_IN_ANSWERS).catch((e) => console.log(String(e).slice(0, 200)))
  console.log(page.url(), (await page.locator('main').innerText()).slice(0, 300), errors)
  await context.close()
  }
  for (let i = 0; i < 1; i++) {
  const { page, errors } = await visitorOf(browser, M)
  page.setDefaultTimeout(5000)
  await openLink(page, await staff.patientAskedFor('firstIntake'))
  await walkTo(page, FIRST_INTAKE_ANSWERS, /page\/signs/, async (s) => { process.stdout.write(s + ' ') }).catch((e) => console.log(String(e).slice(0, 300)))
  await fillIn(page, { warningSigns: 'bowel' })
  await goOn(page)
  await page.waitForURL(/call-now/)
  await page.locator('main a[data-within]').click()
  await walkTo(page, FIRST_INTAKE_ANSWERS, /check-answers/, async (s) => { process.stdout.write(s + ' ') }).catch((e) => console.log(String(e).slice(0, 300)))
  console.log(page.url(), (await page.locator('main').innerText()).slice(0, 300), errors)
  }
} finally { await browser.close(); await server.stop() }
