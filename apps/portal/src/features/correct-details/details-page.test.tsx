import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { BIRTH_DATE, detailsOf, registration } from '@sebone/api/test-patient'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../data/new-id.ts'
import { openPortal } from '../../rehearsal/open-portal.tsx'

describe('a patient’s details', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const registered = async (over: Parameters<typeof registration>[0] = {}) => {
    const person = registration(over)
    const { patientId, episodeId, number } = await clinic.staff().patients.register(person)
    const details = detailsOf(person)
    const correct = (corrected: Partial<typeof details>) =>
      clinic.staff().patients.correct({ ...details, ...corrected, id: patientId, version: 1, reason: 'theirs' })
    const page = async () => (await clinic.staff().patients.page({ patientId })).patient
    return { patientId, episodeId, number, at: `/patients/${patientId}`, correct, page }
  }
  const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
  const save = () => screen.getByRole('button', { name: 'Save the correction' })

  test('are corrected at the desk from the header, with a reason, and the header says the new ones', async () => {
    const patient = await registered({ phone: '03-0000-0000' })
    const { user, address } = openPortal({ clinic, at: patient.at, role: 'frontDesk' })
    await user.click(await screen.findByRole('link', { name: 'Correct details' }))
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Family name' })).value).toBe('試験')
    expect([field('Year').value, field('Month').value, field('Day').value, field(/^Phone/).value]).toEqual(['1951', '3', '5', '03-0000-0000'])
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Female' }).checked).toBe(true)
    await user.clear(field('Family name'))
    await user.type(field('Family name'), '結婚')
    await user.clear(field('Year'))
    await user.type(field('Year'), '1941')
    await user.type(field('Reason'), 'Married; the year was misheard.')
    await user.click(save())
    await waitFor(() => expect(address()).toBe(patient.at))
    expect(await screen.findByRole('heading', { level: 1, name: '結婚 花子' })).toBeTruthy()
    expect(screen.getByText('Details corrected')).toBeTruthy()
    expect(screen.getByText(/82/)).toBeTruthy()
    expect(await patient.page()).toMatchObject({ familyName: '結婚', birthDate: '1941-03-05', phone: '03-0000-0000', version: 2 })
  })

  test('are refused at the field: without a reason, without a name, with a date or an address that cannot be', async () => {
    const patient = await registered()
    const { user } = openPortal({ clinic, at: `${patient.at}/details` })
    await user.click(await screen.findByRole('button', { name: 'Save the correction' }))
    expect(await screen.findByText('Write why this is corrected.')).toBeTruthy()
    expect(document.activeElement).toBe(field('Reason'))
    await user.type(field('Reason'), 'a slip')
    await user.clear(field('Given name'))
    await user.click(save())
    expect(field('Given name').getAttribute('aria-invalid')).toBe('true')
    await user.type(field('Given name'), '花子')
    await user.clear(field('Month'))
    await user.type(field('Month'), '13')
    await user.click(save())
    await waitFor(() => expect(field('Month').getAttribute('aria-invalid')).toBe('true'))
    await user.clear(field('Month'))
    await user.type(field('Month'), '3')
    await user.type(field(/^Email/), 'nobody')
    await user.click(save())
    expect(await screen.findByText('This is not an email address.')).toBeTruthy()
    expect(field('Reason').value).toBe('a slip')
    expect(await patient.page()).toMatchObject({ version: 1 })
  })

  test('are said in Japanese, in an era as well', async () => {
    const patient = await registered()
    const { user } = openPortal({ clinic, at: `${patient.at}/details`, language: 'ja', role: 'nurse' })
    expect(await screen.findByRole('heading', { name: '登録内容を直す' })).toBeTruthy()
    await user.click(screen.getByRole('radio', { name: '昭和' }))
    await user.clear(field('年'))
    await user.type(field('年'), '２７')
    expect(screen.getByText(/1952年3月5日（71歳）/)).toBeTruthy()
    await user.type(field('訂正の理由'), '保険証による')
    await user.click(screen.getByRole('button', { name: '訂正を保存する' }))
    expect(await screen.findByText('登録内容を訂正しました')).toBeTruthy()
    expect(await patient.page()).toMatchObject({ birthDate: '1952-03-05' })
  })

  test('typed by two at once stand side by side, and nothing is saved until somebody has chosen', async () => {
    const patient = await registered({ phone: '03-0000-0000' })
    const { user } = openPortal({ clinic, at: `${patient.at}/details` })
    await user.clear(await screen.findByRole('textbox', { name: /^Phone/ }))
    await user.type(field(/^Phone/), '03-1111-1111')
    await user.type(field('Reason'), 'mine')
    await patient.correct({ phone: '03-2222-2222', birthDate: { ...BIRTH_DATE, day: '6' } })
    await user.click(save())
    const conflict = within(await screen.findByRole('region', { name: /Someone else saved this/ }))
    expect(conflict.getByRole('radio', { name: '6 March 1951 (age 72)' })).toHaveProperty('checked', true)
    await user.click(conflict.getByRole('radio', { name: '03-1111-1111' }))
    await user.click(conflict.getByRole('button', { name: 'Go on with these' }))
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reason' })).value).toBe('mine')
    expect(await patient.page()).toMatchObject({ phone: '03-2222-2222' })
    await user.click(save())
    await waitFor(async () => expect(await patient.page()).toMatchObject({ phone: '03-1111-1111', birthDate: '1951-03-06', version: 3 }))
  })

  test('typed by two as one day, in an era and in Western years, are no conflict', async () => {
    const patient = await registered({ phone: '03-0000-0000' })
    const { user } = openPortal({ clinic, at: `${patient.at}/details`, language: 'ja' })
    await user.click(await screen.findByRole('radio', { name: '昭和' }))
    for (const [name, typed] of [['年', '27'], ['姓', '同意 '], [/^電話番号/, '03-1111-1111']] as const) {
      await user.clear(field(name))
      await user.type(field(name), typed)
    }
    await user.type(field('訂正の理由'), '保険証による')
    await patient.correct({ birthDate: { ...BIRTH_DATE, year: '27' }, familyName: '同意', phone: '03-2222-2222' })
    await user.click(screen.getByRole('button', { name: '訂正を保存する' }))
    const conflict = within(await screen.findByRole('region', { name: /ほかのスタッフ/ }))
    expect(conflict.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['電話番号'])
  })

  test('that stand already make no second version, and that is said', async () => {
    const patient = await registered()
    const { user } = openPortal({ clinic, at: `${patient.at}/details` })
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'looked again')
    await user.click(save())
    expect(await screen.findByText('Nothing was changed')).toBeTruthy()
    expect(await patient.page()).toMatchObject({ version: 1 })
  })

  test('lead to a double that is looked for, compared line by line and merged with a reason', async () => {
    const one = await registered({ familyName: '一人', familyKana: 'ひとり', phone: '03-5555-0001' })
    const other = await registered({ familyName: 'Hitori', givenName: 'Hanako', familyKana: null, givenKana: null, birthDate: null, phone: '090-5555-0002' })
    const { user, address } = openPortal({ clinic, at: `${one.at}/details` })
    await user.type(await screen.findByRole('searchbox', { name: 'Find a patient' }), 'hitori')
    await user.click(await screen.findByRole('button', { name: `Compare with Hitori Hanako, no. ${other.number}` }))
    const sheet = within(await screen.findByRole('dialog'))
    const phones = within(sheet.getByRole('row', { name: /^Phone/ }))
    expect(phones.getByText('03-5555-0001')).toBeTruthy()
    expect(phones.getByText('090-5555-0002')).toBeTruthy()
    expect(phones.getByText('differs')).toBeTruthy()
    await user.click(sheet.getByRole('radio', { name: `一人 花子, no. ${one.number}` }))
    await user.type(sheet.getByRole('textbox'), 'Registered again at the desk.')
    await user.click(sheet.getByRole('button', { name: 'Merge' }))
    await waitFor(() => expect(address()).toBe(one.at))
    expect((await clinic.staff().patients.page({ patientId: other.patientId })).patient.id).toBe(one.patientId)
  })

  test('of one who was treated before the other was born are not merged, and it is said what to do', async () => {
    const same = { familyName: '生前', phone: '03-8888-0001' }
    const one = await registered({ ...same, birthDate: { era: 'western', year: '2023', month: '8', day: '1' } })
    const other = await registered(same)
    await clinic.staff().procedures.record({
      id: newId(), episodeId: other.episodeId, method: 'cellgel', performedIn: '2023-05', discs: 'L4/5', notTreated: [], billedSites: 1,
      billedSitesReason: null, physician: null,
    })
    const { user } = openPortal({ clinic, at: `${one.at}/details` })
    await user.click(await screen.findByRole('button', { name: 'Merge with 生前 花子' }))
    const sheet = within(await screen.findByRole('dialog'))
    await user.click(sheet.getByRole('radio', { name: `生前 花子, no. ${one.number}` }))
    await user.type(sheet.getByRole('textbox'), 'The same name.')
    await user.click(sheet.getByRole('button', { name: 'Merge' }))
    expect((await sheet.findByRole('alert')).textContent).toMatch(/before the date of birth 1 August 2023\. .* correct that one first\.$/)
  })

  test('show a double that looks alike at once; who may not merge is not asked', async () => {
    const one = await registered({ familyName: '同一', phone: '03-7777-0001' })
    const other = await registered({ familyName: '同一', phone: '03-7777-0001' })
    const { user, close } = openPortal({ clinic, at: `${one.at}/details` })
    const row = (await screen.findByText(new RegExp(`No. ${other.number}`, 'i'))).closest('li')
    expect(row).not.toBeNull()
    await user.click(within(row!).getByRole('button', { name: 'Merge with 同一 花子' }))
    expect(await screen.findByRole('dialog')).toBeTruthy()
    close()
    openPortal({ clinic, at: `${one.at}/details`, role: 'nurse' })
    await screen.findByRole('button', { name: 'Save the correction' })
    expect(screen.queryByText('Is somebody registered twice?')).toBeNull()
  })
})
