import { testClinic, type TestClinic } from '@sebone/api/test-clinic'
import { cleanup, screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openPortal } from '../../rehearsal/open-portal.tsx'
import { patientOfReport62 } from '../../rehearsal/treated.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
  await patientOfReport62(clinic)
})
afterEach(cleanup)
afterAll(() => clinic.database.drop())

type User = ReturnType<typeof openPortal>['user']
const write = async (user: User, name: string | RegExp, text: string) => {
  const field = await screen.findByRole('textbox', { name })
  await user.clear(field)
  if (text !== '') await user.type(field, text)
}
const press = async (user: User, name: string) => user.click(await screen.findByRole('button', { name }))
const decide = async (user: User, reason: string) => {
  await write(user, 'Reason', reason)
  await press(user, 'Decide this')
  await screen.findByText('The new version is saved.')
}

test('the home says of every area since when it has been in force', async () => {
  openPortal({ clinic, at: '/settings' })
  const row = async (name: RegExp) => within(await screen.findByRole('row', { name }))
  expect((await row(/Follow-up protocol/)).getByText('the beginning')).toBeTruthy()
  expect((await row(/Price list/)).getByText(/2 prices are not confirmed yet/)).toBeTruthy()
  expect((await row(/Questionnaires and licences/)).getByText('10 of 17 switched on')).toBeTruthy()
})

describe('the follow-up protocol', () => {
  test('cannot be decided while it cannot be followed', async () => {
    const { user } = openPortal({ clinic, at: '/settings/protocol?change=yes' })
    await write(user, 'Last day, 1 week after treatment', '30')
    expect(screen.getByText(/The windows of .1 week after treatment. and .1 month after treatment. share days 21 to 30/)).toBeTruthy()
    await press(user, 'Show what changes')
    expect(await screen.findByText('Some fields are not accepted yet. They say why.')).toBeTruthy()
    await write(user, 'Last day, 1 week after treatment', 'two weeks')
    expect(screen.getByText(/write the last day as a whole number/)).toBeTruthy()
  })

  test('from a past day on shows whom it concerns, and with the first dates that it would give', async () => {
    const { user } = openPortal({ clinic, at: '/settings/protocol?change=yes' })
    await write(user, 'Due after, 1 week after treatment', '8')
    await write(user, 'Holds from', '2022-12-01')
    await press(user, 'Show what changes')
    const preview = within(await screen.findByRole('region', { name: 'What changes' }))
    expect(preview.getByText('treatments on those days').nextElementSibling?.textContent).toBe('1')
    expect(preview.getByRole('cell', { name: '9 December 2022' })).toBeTruthy()
    await decide(user, 'Patients asked for a day more')
    const { versions } = await clinic.staff().settings.protocol.versions()
    expect(versions[0]).toMatchObject({ validFrom: '2022-12-01', number: 2, reason: 'Patients asked for a day more' })
  })

  test('is read by a manager, and decided by a physician', async () => {
    openPortal({ clinic, role: 'manager', at: '/settings/protocol' })
    expect(await screen.findByText('A physician decides this. You can read it and its history.')).toBeTruthy()
  })
})

test('the expected course names the window that is wrong, and then whose signals change', async () => {
  const { user } = openPortal({ clinic, at: '/settings/expected-course?change=yes' })
  const [worsening] = await screen.findAllByRole('textbox', { name: 'To day' })
  if (!worsening) throw new Error('the form has two windows')
  await user.clear(worsening)
  await user.type(worsening, '95')
  expect(screen.getByText(/cannot be there before worsening is no longer expected/)).toBeTruthy()
  await user.clear(worsening)
  await user.type(worsening, '21')
  await press(user, 'Show what changes')
  expect(await screen.findByText(/Nobody has been treated on those days yet/)).toBeTruthy()
  await decide(user, 'As in our last hundred patients')
})

describe('alert rules', () => {
  test('a warning sign without “call now” is refused as it is typed', async () => {
    const { user } = openPortal({ clinic, at: '/settings/alert-rules?change=yes' })
    await press(user, 'Take out the rule “A warning sign is answered “yes””')
    expect(await screen.findByText(/Every warning sign must lead to/)).toBeTruthy()
  })

  test('the dry run stands before the decision', async () => {
    const { user } = openPortal({ clinic, at: '/settings/alert-rules?change=yes' })
    await write(user, 'From, A score rises – Rebound', '0')
    expect(screen.getByText(/Write a whole number from 1 to 10/)).toBeTruthy()
    await write(user, 'From, A score rises – Rebound', '5')
    await press(user, 'Show what changes')
    expect(await screen.findByText(/Run over what has happened since 26 August 2021: one treatment/)).toBeTruthy()
    await decide(user, 'Fewer calls that lead to nothing')
    expect(await screen.findByText('Planned from 27 August 2023')).toBeTruthy()
  })
})

test('a message that lacks its link is refused at its text, and a sound one is shown as a patient reads it', async () => {
  const { user } = openPortal({ clinic, role: 'manager', at: '/settings/messages?change=yes' })
  const group = within(await screen.findByRole('group', { name: 'Reminder of a check-in – English' }))
  const body = group.getByRole('textbox', { name: 'English – Text' })
  await user.clear(body)
  await user.type(body, 'Dear {{name}')
  expect(group.getByText(/\{link\} is missing: the link to the questions/)).toBeTruthy()
  await user.type(body, ': {{link} until {{until}')
  expect(screen.getByText(/^Dear Hanako Shiken: https:\/\/intake.example/)).toBeTruthy()
  await press(user, 'Show what changes')
  expect(await screen.findByText('Changed: Reminder of a check-in – English.')).toBeTruthy()
})

test('the clinic’s registration number is checked where it is typed', async () => {
  const { user } = openPortal({ clinic, role: 'manager', at: '/settings/clinic?change=yes' })
  await write(user, /^Registration number/, 'T8000012050002')
  expect(screen.getByText(/the other digits give 7/)).toBeTruthy()
  await write(user, /^Registration number/, 'Ｔ７０００ー０１２０ー５０００２')
  await write(user, /^Telephone/, '06-0000-0000')
  await press(user, 'Show what changes')
  const preview = within(await screen.findByRole('region', { name: 'What changes' }))
  expect(preview.getByText('T7000012050002')).toBeTruthy()
  await decide(user, 'Registered for invoices')
})

test('a licence is recorded, a broken text is refused by name and nothing is stored', async () => {
  const { user } = openPortal({ clinic, at: '/settings/instruments/oswestry' })
  await press(user, 'Record the licence')
  await write(user, 'Licensee', 'Umeda Clinic')
  await press(user, 'Record')
  expect(await screen.findByText('Fill in the reference.')).toBeTruthy()
  await write(user, 'Reference', 'No. 1')
  await user.click(screen.getByRole('checkbox', { name: 'English' }))
  await write(user, 'Reason', 'Signed')
  await press(user, 'Record')
  await screen.findByText('The licence is recorded.')
  await press(user, 'Load the text')
  await user.click(await screen.findByRole('textbox', { name: 'Or its content' }))
  await user.paste('{"id": "oswestry"}')
  await press(user, 'Check and load')
  expect(await screen.findByText(/not written as a questionnaire is. Look at: version, title and items/)).toBeTruthy()
  expect((await clinic.staff().settings.instruments.page({ instrument: 'oswestry' })).texts).toEqual([])
})
