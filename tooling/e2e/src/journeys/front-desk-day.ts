import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { FIRST_INTAKE_ANSWERS } from '../answers.ts'
import { goOn, openLink, walkTo } from '../patient-walk.ts'
import { chooseRadio, openTab } from '../staff-walk.ts'
import { openPart, patientAt, type ClinicDay } from './clinic-day.ts'
import { pdfOfOnePage, pngOf } from './made-files.ts'

/** From the person at the desk to the quote in their hand. */
export function frontDeskDay(day: () => ClinicDay): void {
  let desk: Page
  let patientId = ''
  let address = ''
  const patientPath = () => `${day().server.portal}/patients/${patientId}`

  test('the front desk registers a patient by the era of their birth', async () => {
    desk = await day().at('frontDesk')
    await desk.getByRole('link', { name: 'Patients', exact: true }).click()
    await desk.getByRole('link', { name: 'Register patient' }).click()
    await desk.getByLabel('Family name', { exact: true }).fill('受付')
    await desk.getByLabel('Given name', { exact: true }).fill('花子')
    await desk.getByLabel('Family name in kana').fill('うけつけ')
    await desk.getByLabel('Given name in kana').fill('はなこ')
    await chooseRadio(desk, 'Showa')
    await desk.getByLabel('Year', { exact: true }).fill('２６')
    await desk.getByLabel('Month', { exact: true }).fill('3')
    await desk.getByLabel('Day', { exact: true }).fill('5')
    await chooseRadio(desk, 'Female')
    await chooseRadio(desk, '日本語')
    await desk.getByRole('button', { name: 'Register' }).click()
    await desk.getByRole('heading', { name: /受付\s*花子/ }).first().waitFor()
    patientId = patientAt(desk)
    expect(await desk.locator('header').allInnerTexts()).toContainEqual(expect.stringMatching(/7\d years/))
  })

  test('it makes the link to the first intake, which is what is proposed, and hands it over', async () => {
    await openTab(desk, patientPath(), 'Patient link')
    expect(await desk.getByRole('radio', { name: 'First intake' }).isChecked()).toBe(true)
    await desk.getByRole('button', { name: 'Create the link' }).click()
    await desk.getByText('The link is ready').waitFor()
    address = await desk.getByText(/^https?:\/\/\S+\/#[\w-]{43}$/).first().innerText()
    expect(address).toContain('/demo/ja/#')
    expect(await desk.getByRole('img', { name: '質問のページを開くQRコード' }).count()).toBe(1)
  })

  test('the patient answers the whole of it on a phone', async () => {
    const phone = await day().otherBrowser(390, 'ja-JP')
    await openLink(phone, { address, birthDate: '1951-03-05' })
    const way = await walkTo(phone, FIRST_INTAKE_ANSWERS)
    expect(way.length).toBeGreaterThan(25)
    await goOn(phone)
    await phone.getByRole('heading', { name: /受け付けました/ }).waitFor()
    await phone.context().close()
  })

  test('the front desk finds it among the new intakes and reviews it', async () => {
    await desk.goto(`${day().server.portal}/?section=intakes`)
    await desk.getByRole('row', { name: /受付 花子/ }).getByRole('link', { name: /^Review/ }).click()
    await desk.getByText('足の裏がしびれます。').first().waitFor()
    await desk.getByRole('button', { name: /mark as reviewed/ }).click()
    await desk.getByText('Intake of 受付 花子 reviewed').first().waitFor()
    await openPart(desk, day().server, patientId)
    expect(await desk.getByRole('main').innerText()).toMatch(/First intake\s+Received/)
  })

  test('it corrects the telephone and a misheard day of birth with the reason, and may not merge', async () => {
    await desk.getByRole('link', { name: 'Correct details' }).click()
    await desk.getByLabel('Phone').fill('080-2323-4545')
    await desk.getByLabel('Day', { exact: true }).fill('6')
    expect(await desk.getByRole('heading', { name: 'Is somebody registered twice?' }).count()).toBe(0)
    await desk.getByLabel('Reason', { exact: true }).fill('As on the insurance card.')
    await desk.getByRole('button', { name: 'Save the correction' }).click()
    await desk.getByText('Details corrected').first().waitFor()
    await desk.getByRole('link', { name: 'Correct details' }).click()
    expect(await desk.getByLabel('Phone').inputValue()).toBe('080-2323-4545')
    expect(await desk.getByLabel('Day', { exact: true }).inputValue()).toBe('6')
  })

  test('it gives a quote, and the sheet prints on one page', async () => {
    await openTab(desk, patientPath(), 'Quote')
    await desk.getByLabel('Discs planned').fill('L4/5, 5/s')
    await desk.getByLabel('Sites billed').fill('2')
    await desk.getByRole('button', { name: 'Give this quote' }).click()
    await desk.getByText('Quote given').first().waitFor()
    await desk.getByText('1,430,000円').first().waitFor()
    expect(await desk.getByRole('button', { name: 'Print the sheet' }).count()).toBe(1)
    expect(pagesIn(await desk.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1)
  })

  test('it prints the questions on paper for somebody without a phone', async () => {
    await openTab(desk, patientPath(), 'Patient link')
    await desk.getByRole('link', { name: 'Print it on paper instead' }).click()
    const sheet = desk.getByRole('article')
    await sheet.getByText('first-intake', { exact: false }).first().waitFor()
    expect(await sheet.innerText()).toContain('受付 花子')
    await desk.getByRole('button', { name: 'Add a code for the phone' }).click()
    await sheet.getByRole('img').first().waitFor()
    expect(pagesIn(await desk.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeGreaterThan(1)
  })

  test('a request from the public page becomes a patient who is asked the first intake', async () => {
    const visitor = await day().otherBrowser(390, 'ja-JP')
    await visitor.goto(`${day().server.intake}/demo/ja/consultation`)
    await visitor.locator('input[name=name]').fill('相談 一郎')
    await visitor.locator('input[name=phone]').fill('080-1212-3434')
    await visitor.locator('textarea[name=complaint]').fill('半年前から右足がしびれます。')
    await goOn(visitor)
    await visitor.waitForURL(/sent|consultation/)
    await visitor.locator('textarea').waitFor({ state: 'detached' })
    await visitor.context().close()
    await desk.goto(`${day().server.portal}/intakes`)
    await desk.getByRole('link', { name: 'Decide about the request of 相談 一郎' }).click()
    await desk.getByText('半年前から右足がしびれます。').waitFor()
    await desk.getByRole('button', { name: 'Register and ask the first intake' }).click()
    await desk.getByText('Registered. Make the link for the first intake here.').first().waitFor()
    expect(await desk.getByRole('radio', { name: 'First intake' }).isChecked()).toBe(true)
    await desk.getByRole('button', { name: 'Create the link' }).click()
    await desk.getByText('The link is ready').waitFor()
    expect(await desk.getByText('First intake', { exact: true }).count()).toBe(1)
  })

  test('files come back byte for byte, and a text that calls itself a picture is refused by name', async () => {
    await openTab(desk, patientPath(), 'Files')
    const files = [
      { name: '腰椎MRI.png', mimeType: 'image/png', buffer: pngOf(64) },
      { name: 'letter.pdf', mimeType: 'application/pdf', buffer: pdfOfOnePage() },
    ]
    for (const file of files) {
      await desk.getByLabel('Choose a file').setInputFiles(file)
      await desk.getByRole('button', { name: 'Attach' }).click()
      await desk.getByText(`“${file.name}” is attached`).first().waitFor()
      const waiting = desk.waitForEvent('download')
      await desk.getByRole('link', { name: `Download ${file.name}` }).click()
      const download = await waiting
      expect(download.suggestedFilename()).toBe(file.name)
      expect((await readFile(await download.path())).equals(file.buffer), file.name).toBe(true)
    }
    await desk.getByLabel('Choose a file').setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('only words') })
    await desk.getByRole('button', { name: 'Attach' }).click()
    expect(await desk.getByRole('alert').first().innerText()).toContain('notes.png')
    expect(await desk.getByRole('link', { name: /^Download/ }).count()).toBe(2)
  })

  test('what is not the front desk’s is not shown, and its address says whose it is, with a way back', async () => {
    await openPart(desk, day().server, patientId)
    const tabs = await desk.getByRole('navigation', { name: 'This patient' }).getByRole('link').allInnerTexts()
    expect(tabs).toEqual(['Overview', 'Quote', 'Patient link', 'Consents', 'Files', 'Changes'])
    expect(await desk.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts()).toEqual(['Worklist', 'Patients', 'Intakes', 'Settings'])
    for (const [part, whose] of [['findings', 'nurses and physicians'], ['treatment', 'physicians'], ['follow-up', 'nurses, physicians and managers']] as const) {
      await openPart(desk, day().server, patientId, part)
      await desk.getByText(`This page is for ${whose}.`).waitFor()
      await desk.getByRole('link', { name: 'Back to the patient' }).click()
      await desk.getByRole('heading', { level: 2, name: 'Spine' }).waitFor()
    }
    for (const place of ['people', 'audit']) {
      await desk.goto(`${day().server.portal}/${place}`)
      await desk.getByRole('heading', { name: 'Not yours to see' }).waitFor()
      await desk.getByRole('link', { name: 'To the first page' }).click()
      await desk.getByRole('heading', { level: 1, name: 'Worklist' }).waitFor()
    }
    const alert = desk.locator('[data-section=alerts] tbody tr').first()
    await alert.getByText('Settled by nurses and physicians').waitFor()
  })
}

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
