import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'

describe('the price list', () => {
  let clinic: TestClinic
  beforeAll(async () => {
    clinic = await testClinic()
  })
  afterEach(cleanup)
  afterAll(() => clinic.database.drop())

  const lines = async () => (await clinic.staff('manager').settings.prices.versions({ method: 'cellgel' })).versions
  const field = (name: RegExp | string) => screen.findByRole('textbox', { name })
  const write = async (user: ReturnType<typeof openPortal>['user'], name: RegExp | string, text: string) => {
    await user.clear(await field(name))
    await user.type(await field(name), text)
  }

  test('a new one is looked at before it is decided; the old one ends on its eve', async () => {
    const { user, address } = openPortal({ clinic, role: 'manager', at: '/settings/prices' })
    await user.click(await screen.findByRole('link', { name: 'Write a new version' }))
    await write(user, 'Price of 1 site in yen', '１,４００,０００')
    await user.click(await screen.findByRole('checkbox', { name: /price of 3 sites is confirmed/ }))
    await write(user, 'Holds from', '2023-10-01')
    await user.click(screen.getByRole('button', { name: 'Show what changes' }))
    const preview = within(await screen.findByRole('region', { name: 'What changes' }))
    expect(preview.getByText('+80,000 yen')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Show what changes' })).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Decide this' }))
    expect(await screen.findByText('Write down the reason. It stands in the history.')).toBeTruthy()
    await write(user, 'Reason', 'The material costs more')
    await user.click(screen.getByRole('button', { name: 'Decide this' }))
    await screen.findByText('The new version is saved.')
    expect(address()).toBe('/settings/prices')
    expect(screen.getByRole('heading', { name: 'Planned from 1 October 2023' })).toBeTruthy()
    expect(screen.getByText(/because: The material costs more/)).toBeTruthy()
    expect((await lines()).map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([['2023-10-01', null], ['2022-09-01', '2023-09-30']])
    expect((await lines())[0]?.content.entries[2]).toMatchObject({ sites: 3, inferred: false })
  })

  test('what is changed after looking must be looked at again', async () => {
    const { user } = openPortal({ clinic, role: 'manager', at: '/settings/prices?change=yes' })
    await write(user, 'Holds from', '2023-11-01')
    await user.click(await screen.findByRole('button', { name: 'Show what changes' }))
    await screen.findByRole('button', { name: 'Decide this' })
    await write(user, 'Price of 2 sites in yen', '1500000')
    expect(screen.getByText(/Look at what changes again/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Decide this' })).toBeNull()
  })

  test('what is wrong is said at the price, and at the day', async () => {
    const { user } = openPortal({ clinic, role: 'manager', at: '/settings/prices?change=yes', language: 'ja' })
    await write(user, '2部位の料金（円）', '1')
    expect(screen.getByText(/2部位の料金が、それより少ない部位数の料金を下回っています。/)).toBeTruthy()
    await write(user, '適用開始日', '2020-01-01')
    await user.click(screen.getByRole('button', { name: '変更点を確認' }))
    expect(await screen.findByText('開始日は本日（2023年8月26日）以降にしてください。')).toBeTruthy()
  })

  test('a planned one is withdrawn with a reason', async () => {
    const { user } = openPortal({ clinic, role: 'manager', at: '/settings/prices' })
    await user.click(await screen.findByRole('button', { name: 'Withdraw the version from 1 October 2023' }))
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Not agreed after all')
    await user.click(screen.getByRole('button', { name: 'Withdraw' }))
    await screen.findByText('The planned version is withdrawn.')
    expect(await screen.findByText(/Not agreed after all/)).toBeTruthy()
    expect((await lines()).at(-1)).toMatchObject({ validFrom: '2022-09-01', validTo: null })
  })

  test('somebody who may only read finds no way to change it', async () => {
    openPortal({ clinic, role: 'nurse', at: '/settings/prices?change=yes' })
    expect(await screen.findByText('A manager or physician decides this. You can read it and its history.')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Write a new version' })).toBeNull()
    expect(screen.queryByRole('button', { name: /Show what changes/ })).toBeNull()
  })
})
