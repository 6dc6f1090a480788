import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { BIRTH_DATE } from '@sebone/api/test-patient'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { registered } from '../../rehearsal/registered.ts'

describe('a link for the patient', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
    document.head.innerHTML = '<meta name="intake-origin" content="https://intake.example.jp">'
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const create = async () => {
    const patient = await registered(clinic)
    const portal = openPortal({ clinic, at: `${patient.at}/link` })
    await portal.user.click(await screen.findByRole('button', { name: 'Create the link' }))
    await screen.findByText('The link is ready')
    return { ...portal, patient }
  }

  test('is shown once with code, QR and expiry, and opens with the date of birth', async () => {
    const { user } = await create()
    const address = screen.getByText(/^https:\/\/intake\.example\.jp\/umeda\/ja\/#/).textContent ?? ''
    expect(screen.getByRole('img', { name: '質問のページを開くQRコード' })).toBeTruthy()
    expect(screen.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)).toBeTruthy()
    expect(screen.getByText(/shown this once/)).toBeTruthy()
    const session = await clinic.opened({ token: address.split('#')[1] ?? '', birthDate: BIRTH_DATE })
    expect(await session.form.current()).toMatchObject({ point: 'baseline', state: 'open' })
    await user.click(screen.getByRole('button', { name: 'Create another link' }))
    expect(screen.queryByText(address)).toBeNull()
  })

  test('asks the first intake before a first treatment, and a second link leads to the same one', async () => {
    const { user, patient } = await create()
    await user.click(screen.getByRole('button', { name: 'Create another link' }))
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'First intake' }).checked).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Create the link' }))
    await screen.findByText('The link is ready')
    const [episode] = (await patient.page()).episodes
    expect(episode?.requests).toMatchObject([{ instrument: { id: 'first-intake' }, point: 'baseline' }])
    expect(episode?.requests[0]?.links).toHaveLength(2)
  })

  test('is copied with one press', async () => {
    const { user } = await create()
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(await screen.findByText('Copied')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toMatch(/^https:\/\/intake\.example\.jp\/umeda\/ja\/#/)
  })

  test('is copied within the clinic’s own message, filled in, in the patient’s language', async () => {
    const { user } = await create()
    const message = within(await screen.findByRole('region', { name: 'Invitation to the first intake' }))
    expect(message.getByText('初診の問診のお願い')).toBeTruthy()
    await user.click(message.getByRole('button', { name: 'Copy the message' }))
    expect(await message.findByText('Copied')).toBeTruthy()
    const copied = await navigator.clipboard.readText()
    expect(copied).toMatch(/^試験 花子 様\n/)
    expect(copied).toMatch(/https:\/\/intake\.example\.jp\/umeda\/ja\/#/)
    expect(copied).not.toMatch(/[{}]/)
  })

  test('to a check-in goes out with an invitation, then with a reminder; one to a first intake speaks of that each time', async () => {
    const { user } = await create()
    const again = async (what: string) => {
      await user.click(screen.getByRole('button', { name: 'Create another link' }))
      await user.click(screen.getByRole('radio', { name: what }))
      await user.click(screen.getByRole('button', { name: 'Create the link' }))
      await screen.findByText('The link is ready')
    }
    await again('First intake')
    expect(await screen.findByText(/8分ほど/)).toBeTruthy()
    await again('1 week after treatment')
    expect(await screen.findByRole('region', { name: 'Invitation to a check-in' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'New link for 1 week after treatment' }))
    expect(await screen.findByRole('region', { name: 'Reminder of a check-in' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'New link for First intake' }))
    expect(await screen.findByRole('region', { name: 'Invitation to the first intake' })).toBeTruthy()
  })

  test('is withdrawn after a question, and then stands as withdrawn', async () => {
    const { user } = await create()
    await user.click(await screen.findByRole('button', { name: 'Withdraw the link for First intake' }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Withdraw' }))
    expect(await screen.findByText('Link withdrawn')).toBeTruthy()
    await waitFor(() => expect(screen.getByText('Withdrawn')).toBeTruthy())
  })
})
