import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillIn, plainPatients } from './plain-patients.test-data.ts'

let patients: Awaited<ReturnType<typeof plainPatients>>
beforeAll(async () => {
  patients = await plainPatients()
})
afterAll(() => patients.surfaces.clinic.database.drop())

const openLink = () => patients.openLink()
const openFirstIntake = () => patients.openFirstIntake()

test('nothing chosen is an error on top and at the field, and the answer before stays', async () => {
  const { patient } = await openLink()
  await fillIn(patient, '/umeda/ja/page/numbness', { numbness: '7' })
  const { answer } = await fillIn(patient, '/umeda/ja/page/numbness', {})
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('<title>エラー：')
  expect(page).toContain('href="#numbness"')
  expect(page).toContain('id="numbness-error"')
  expect(await (await patient.get('/umeda/ja/page/numbness')).text()).toMatch(/checked[^>]*value="7"|value="7"[^>]*checked/)
})

test.each<[string, string, Record<string, string>]>([
  ['a score over ten', 'numbness', { numbness: '11' }],
  ['a score below nought', 'numbness', { numbness: '-1' }],
  ['a score between two', 'numbness', { numbness: '2.5' }],
  ['a score that is none', 'numbness', { numbness: 'x' }],
  ['an answer that is not in the list', 'numbAreaChange', { numbAreaChange: 'somewhere' }],
  ['10,000 characters', 'worry', { worry: 'あ'.repeat(10_000) }],
  ['a NUL', 'worry', { worry: 'a\u0000b' }],
  ['an answer to a hidden question', 'numbness', { numbness: '4', worseDays: '3' }],
  ['an answer to no question', 'numbness', { numbness: '4', nothing: '3' }],
])('%s is refused by name, and what was typed is kept', async (_what, key, answers) => {
  const { patient } = await openLink()
  const { answer } = await fillIn(patient, `/umeda/en/page/${key}`, answers)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('There is a problem')
})

test.each<[string, Record<string, string>]>([
  ['an era that had no such year', { 'troubleSince.calendar': 'showa', 'troubleSince.year': '65' }],
  ['a month that does not exist', { 'troubleSince.calendar': 'western', 'troubleSince.year': '2022', 'troubleSince.month': '13' }],
  ['a year to come', { 'troubleSince.year': '2199' }],
  ['a year beside "not sure"', { troubleSince: 'notSure', 'troubleSince.year': '2022' }],
  ['right-to-left marks for a year', { 'troubleSince.year': '\u202e2022' }],
])('%s is refused at its field', async (_what, answers) => {
  const { patient } = await openFirstIntake()
  const { answer } = await fillIn(patient, '/umeda/en/page/troubleSince', answers)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toMatch(/href="#troubleSince/)
})

test('a region that the body does not have is refused by name', async () => {
  const { patient } = await openFirstIntake()
  const { answer } = await fillIn(patient, '/umeda/en/page/painArea', { painArea: 'tail' })
  expect(answer.status).toBe(422)
})

test('a page of another version is refused by name, and keeps what was typed', async () => {
  const { patient } = await openLink()
  const old = await patient.send('/umeda/en/page/worry', { form: 'check-in@1', worry: 'Stairs are hard.', go: 'continue' })
  expect(old.status).toBe(409)
  const page = await old.text()
  expect(page).toContain('The questions have changed.')
  expect(page).toContain('Stairs are hard.')
  const gone = await patient.send('/umeda/en/page/elsewhere', { form: 'check-in@1', elsewhere: '1', go: 'continue' })
  expect(gone.status).toBe(409)
})

test('a page that is no longer asked leads to where one goes on', async () => {
  const { patient } = await openLink()
  const hidden = await patient.get('/umeda/en/page/worseDays')
  expect([hidden.status, hidden.headers.get('location')]).toEqual([303, '/umeda/en/page/lowerBack'])
})

test('sending before everything is answered names what is missing', async () => {
  const { patient } = await openLink()
  await fillIn(patient, '/umeda/en/page/lowerBack', { lowerBack: '7' })
  const { answer } = await fillIn(patient, '/umeda/en/check-answers', { responseId: 'nonsense' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('href="#row-numbness"')
  expect(page).not.toContain('href="#row-lowerBack"')
})

