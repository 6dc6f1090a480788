import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHECK_IN_ANSWERS, FIRST_INTAKE_ANSWERS, FIRST_INTAKE_ANSWERS_EN } from './answers.ts'
import { startBrowser } from './browser.ts'
import { walkByKeyboard } from './journeys/by-keyboard.ts'
import { walkWithCuts } from './journeys/line-cut.ts'
import { visitorOf, type Manner } from './journeys/visitor.ts'
import { wholeForm } from './journeys/whole-form.ts'
import { openLink } from './patient-walk.ts'
import { startSebone, type RunningSebone } from './running-sebone.ts'
import { staffCalls, type StaffCalls } from './staff-calls.ts'

/** Every width, language and size of text, and the line cut at every single page: before a release. */
const MANNERS: readonly Manner[] = [320, 390, 768].flatMap((width) =>
  (['ja', 'en'] as const).flatMap((language) => ([100, 200] as const).map((text) => ({ width, language, text }))),
)
const answersIn = ({ language }: Manner) => (language === 'ja' ? FIRST_INTAKE_ANSWERS : FIRST_INTAKE_ANSWERS_EN)

describe('the patient app, in every manner', () => {
  let browser: Browser
  let server: RunningSebone
  let staff: StaffCalls

  beforeAll(async () => {
    browser = await startBrowser()
    server = await startSebone({ env: { LOG_LEVEL: 'silent' } })
    staff = await staffCalls(server)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  for (const manner of MANNERS) {
    const name = `${manner.width} px, ${manner.language}, ${manner.text} %`
    test(`the whole first intake: ${name}`, async () => {
      const { faults, receipt } = await wholeForm(browser, await staff.patientAskedFor('firstIntake'), answersIn(manner), manner)
      expect(faults).toEqual({})
      expect(receipt).not.toBe('')
    })
    test(`the check-in: ${name}`, async () => {
      const { faults, receipt } = await wholeForm(browser, await staff.patientAskedFor('checkIn'), CHECK_IN_ANSWERS, manner)
      expect(faults).toEqual({})
      expect(receipt).not.toBe('')
    })
  }

  for (const language of ['ja', 'en'] as const) {
    const manner = { width: 390, language, text: 100 } as const

    test(`by keyboard alone, in ${language}`, async () => {
      const { page, leave } = await visitorOf(browser, manner)
      const patient = await staff.patientAskedFor('firstIntake')
      await openLink(page, { ...patient, address: patient.address.replace('/ja/', `/${language}/`) })
      expect(await walkByKeyboard(page, answersIn(manner), /\/done/)).toBeGreaterThan(30)
      await leave()
    })

    test(`the line cut at every page of the first intake, in ${language}`, async () => {
      const { cutAt, faults, list } = await walkWithCuts(browser, await staff.patientAskedFor('firstIntake'), answersIn(manner), manner, 'all')
      expect(faults).toEqual([])
      expect(cutAt.length).toBeGreaterThan(28)
      expect(list).not.toMatch(/まだ回答していません|Not answered yet/)
    })

    test(`the line cut at every page of the check-in, in ${language}`, async () => {
      const { faults, list } = await walkWithCuts(browser, await staff.patientAskedFor('checkIn'), CHECK_IN_ANSWERS, manner, 'all')
      expect(faults).toEqual([])
      expect(list).not.toMatch(/まだ回答していません|Not answered yet/)
    })
  }
})
