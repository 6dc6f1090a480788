import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { registration } from '@sebone/api/test-patient'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../data/new-id.ts'
import { openPortal } from '../../rehearsal/open-portal.tsx'

describe('the worklist', () => {
  let database: TestClinic
  let clinic: TestClinic
  let count = 0
  beforeAll(async () => {
    database = await testClinic()
  })
  beforeEach(async () => {
    clinic = await testClinic(`list-${(count += 1)}`, database.database)
    clinic.time.now = new Date('2023-08-12T10:00:00+09:00')
  })
  afterEach(cleanup)
  afterAll(() => database.database.drop())

  const treatedOn = async (performedIn: string, familyName: string) => {
    const staff = clinic.staff()
    const { patientId, episodeId } = await staff.patients.register(registration({ familyName, givenName: '花子', phone: '090-1234-5678' }))
    await staff.procedures.record({
      id: newId(), episodeId, method: 'cellgel', performedIn, discs: 'L4/5', notTreated: [], billedSites: 1, billedSitesReason: null, physician: null,
    })
    return { patientId, episodeId }
  }
  /** One overdue at one week, one due, as of 12 August. */
  const overdueAndDue = async () => {
    await treatedOn('2023-08-02', '期日')
    await treatedOn('2023-08-06', '回答')
  }

  test('is the first page: who, which day, why, and a number to call; how many wait stands in the title', async () => {
    await overdueAndDue()
    openPortal({ clinic, at: '/' })
    const row = await screen.findByRole('row', { name: /期日 花子/ })
    expect(within(row).getByText('Day 10')).toBeTruthy()
    expect(within(row).getByText('Worsening may be expected')).toBeTruthy()
    expect(within(row).getByText('1 week after treatment: no answer yet, was due on 9 August 2023')).toBeTruthy()
    expect(within(row).getByRole('link', { name: /^Call 090-1234-5678/ }).getAttribute('href')).toBe('tel:09012345678')
    const due = screen.getByRole('row', { name: /回答 花子/ })
    expect(within(due).getByRole('link', { name: /^Send link/ }).getAttribute('href')).toContain('/link')
    await waitFor(() => expect(document.title).toBe('Worklist (2) – Sebone'))
  })

  test('what was done takes the person off the list, and says so', async () => {
    await overdueAndDue()
    const { user } = openPortal({ clinic, at: '/' })
    await screen.findByRole('row', { name: /期日 花子/ })
    await user.click(screen.getByRole('button', { name: 'Record what was done about 期日 花子' }))
    const sheet = await screen.findByRole('dialog', { name: '期日 花子' })
    await user.click(within(sheet).getByRole('radio', { name: 'Not reached' }))
    expect(within(sheet).getByText('Back in the list tomorrow.')).toBeTruthy()
    await user.click(within(sheet).getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('期日 花子 is off the list for now')).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('row', { name: /期日 花子/ })).toBeNull())
    expect(screen.getByRole('row', { name: /回答 花子/ })).toBeTruthy()
    await waitFor(() => expect(document.title).toBe('Worklist (1) – Sebone'))
  })

  test('nothing is settled without a word on what was done', async () => {
    await treatedOn('2023-08-02', '期日')
    const { user } = openPortal({ clinic, at: '/' })
    await user.click(await screen.findByRole('button', { name: 'Record what was done about 期日 花子' }))
    const sheet = await screen.findByRole('dialog')
    await user.click(within(sheet).getByRole('radio', { name: 'Settled otherwise' }))
    await user.click(within(sheet).getByRole('button', { name: 'Save' }))
    expect(await within(sheet).findByText(/nobody settles this without one/)).toBeTruthy()
    await user.type(within(sheet).getByRole('textbox'), 'Moved abroad, asks for no more questions.')
    await user.click(within(sheet).getByRole('button', { name: 'Save' }))
    expect(await screen.findByRole('heading', { name: 'Nobody is waiting' })).toBeTruthy()
  })

  test('the front desk is offered what it may do, an auditor nothing', async () => {
    await treatedOn('2023-08-02', '期日')
    const { user, close } = openPortal({ clinic, at: '/', role: 'frontDesk' })
    await user.click(await screen.findByRole('button', { name: /^Record what was done/ }))
    const offered = within(await screen.findByRole('dialog')).getAllByRole('radio')
    expect(offered).toHaveLength(2)
    close()
    openPortal({ clinic, at: '/', role: 'auditor' })
    const row = await screen.findByRole('row', { name: /期日 花子/ })
    expect(within(row).queryByRole('button')).toBeNull()
    expect(within(row).queryByRole('link', { name: /^Call/ })).toBeNull()
    expect(within(row).getByText('For the front desk, nurses, physicians and managers')).toBeTruthy()
  })

  test('a filter stands in the address with its count, and says kindly when nobody stands there', async () => {
    await overdueAndDue()
    const { user, address } = openPortal({ clinic, at: '/' })
    await user.click(await screen.findByRole('link', { name: /^Overdue 1$/ }))
    await waitFor(() => expect(address()).toBe('/?section=overdue'))
    await waitFor(() => expect(screen.queryByText('回答 花子')).toBeNull())
    await user.click(screen.getByRole('link', { name: /^Alerts/ }))
    expect(await screen.findByText('Nobody stands under “Alerts”.')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Show everything' }))
    expect(await screen.findByText('回答 花子')).toBeTruthy()
  })

  test('arrow keys go from person to person, also from a button', async () => {
    await overdueAndDue()
    const { user } = openPortal({ clinic, at: '/' })
    const first = (await screen.findByText('期日 花子')).closest('a')
    first?.focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement?.textContent).toContain('回答 花子')
    screen.getByRole('button', { name: 'Record what was done about 回答 花子' }).focus()
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement?.textContent).toContain('期日 花子')
  })

  test('with nobody waiting it says so, and reads in Japanese as well', async () => {
    openPortal({ clinic, at: '/', language: 'ja' })
    expect(await screen.findByRole('heading', { name: '対応を待っている方はいません' })).toBeTruthy()
    expect(document.title).toBe('対応リスト (0) – Sebone')
  })
})
