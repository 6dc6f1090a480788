import { BIRTH_DATE, patientWithLink } from '@sebone/api/test-patient'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainBrowser, testSurfaces } from './test-surfaces.ts'
import type { TestSurfaces } from './test-surfaces.ts'

let surfaces: TestSurfaces
beforeAll(async () => {
  surfaces = await testSurfaces()
})
afterAll(() => surfaces.clinic.database.drop())

const { era: calendar, ...date } = BIRTH_DATE
const typed = { calendar, ...date, go: 'continue' }
const browser = () => plainBrowser(surfaces.intake)
const openLink = async () => {
  const { token } = await patientWithLink(surfaces.clinic)
  const patient = browser()
  const opened = await patient.send('/umeda/ja/open', { ...typed, token })
  return { patient, token, opened }
}
const headingOf = async (answer: Response) => /<h1[^>]*>(.*?)<\/h1>/s.exec(await answer.text())?.[1]?.replace(/<[^>]+>/g, '') ?? ''

test('the whole check-in by plain forms, without any script', async () => {
  const { patient, opened } = await openLink()
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/umeda/ja/check-in/lowerBack'])
  expect(opened.headers.getSetCookie()[0]).toMatch(/^sebone_patient=[\w-]{43}; .*HttpOnly; SameSite=Lax$/)

  const answers = { lowerBack: '5', lowerLimbs: '５', numbness: 'notSure', buttocks: '0', worry: '夜に少し痛みます。' }
  let next = opened.headers.get('location') ?? ''
  for (const [key, answer] of Object.entries(answers)) {
    expect(next).toBe(`/umeda/ja/check-in/${key}`)
    expect((await patient.get(next)).status).toBe(200)
    const saved = await patient.send(next, { answer, go: 'continue' })
    expect(saved.status).toBe(303)
    next = saved.headers.get('location') ?? ''
  }
  expect(next).toBe('/umeda/ja/check-answers')
  const list = await (await patient.get(next)).text()
  expect(list).toContain('夜に少し痛みます。')
  const responseId = /name="responseId" value="([^"]+)"/.exec(list)?.[1] ?? ''

  const sent = await patient.send(next, { responseId, go: 'continue' })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/umeda/ja/done'])
  const done = await (await patient.get('/umeda/ja/done')).text()
  const receipt = /受付番号：([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(done)?.[1]
  expect(receipt).toBeDefined()
  expect(done).not.toContain('夜に少し痛みます。')

  const again = await patient.send(next, { responseId, go: 'continue' })
  expect(again.headers.get('location')).toBe('/umeda/ja/done')
  expect(await (await patient.get('/umeda/ja/done')).text()).toContain(receipt)
  expect((await patient.get('/umeda/ja/check-in/numbness')).headers.get('location')).toBe('/umeda/ja/done')
})

test('opening the page uses nothing up, however often a mail scanner does it', async () => {
  const { token } = await patientWithLink(surfaces.clinic)
  for (let visit = 0; visit < 10; visit += 1) expect((await browser().get('/umeda/ja/')).status).toBe(200)
  const opened = await browser().send('/umeda/ja/open', { ...typed, token })
  expect(opened.status).toBe(303)
})

test('the code opens as the link does, from the root too, in the language asked for', async () => {
  const { link } = await patientWithLink(surfaces.clinic)
  const opened = await browser().send('/open?language=en', { ...typed, code: link.code.toLowerCase() })
  expect(opened.headers.get('location')).toBe('/umeda/en/check-in/lowerBack')
})

test('a link that is wrong, for whatever reason, has one answer, and the form keeps what was typed', async () => {
  const { token } = await patientWithLink(surfaces.clinic)
  const strange = await browser().send('/umeda/en/open', { ...typed, token: 'A'.repeat(43) })
  const otherDay = await browser().send('/umeda/en/open', { ...typed, day: '6', token })
  expect([strange.status, otherDay.status]).toEqual([403, 403])
  const ownParts = new RegExp(`${token}|A{43}|value="[56]"|"day":"[56]"|[56] March`, 'g')
  const words = (page: string) => page.replaceAll(ownParts, '')
  const [first, second] = [words(await strange.text()), words(await otherDay.text())]
  expect(first).toBe(second)
  expect(first).toContain('We could not open your questions.')
  expect(strange.headers.getSetCookie()).toEqual([])
})

test('a date that is none is said at its field, and costs no try', async () => {
  const { token } = await patientWithLink(surfaces.clinic)
  const patient = browser()
  for (let time = 0; time < 7; time += 1) {
    const refused = await patient.send('/umeda/ja/open', { ...typed, calendar: 'showa', year: '65', token })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('昭和は')
  }
  expect((await patient.send('/umeda/ja/open', { ...typed, token })).status).toBe(303)
})

test('on another device the saved answers are there, and the first open question comes', async () => {
  const { patient, token } = await openLink()
  await patient.send('/umeda/ja/check-in/lowerBack', { answer: '3', go: 'continue' })
  await patient.send('/umeda/ja/check-in/lowerLimbs', { answer: '4', go: 'stop' })
  const other = browser()
  const opened = await other.send('/umeda/ja/open', { ...typed, token })
  expect(opened.headers.get('location')).toBe('/umeda/ja/check-in/numbness')
  expect(await (await other.get('/umeda/ja/check-in/lowerLimbs')).text()).toMatch(/value="4"[^>]*checked|checked[^>]*value="4"/)
})

test('switching the language keeps the answer, saved or not yet readable', async () => {
  const { patient } = await openLink()
  const switched = await patient.send('/umeda/en/check-in/numbness', { answer: '7', go: 'stay' })
  expect(switched.headers.get('location')).toBe('/umeda/en/check-in/numbness')
  const english = await (await patient.get('/umeda/en/check-in/numbness')).text()
  expect(english).toContain('<html lang="en"')
  expect(english).toMatch(/checked[^>]*value="7"|value="7"[^>]*checked/)

  const long = 'あ'.repeat(2001)
  const kept = await patient.send('/umeda/en/check-in/worry', { answer: long, go: 'stay' })
  expect(kept.status).toBe(200)
  expect(await kept.text()).toContain(long)

  const landing = await patient.send('/umeda/en/open', { ...typed, token: 'my-token', go: 'stay' })
  const page = await landing.text()
  for (const value of ['my-token', BIRTH_DATE.year, BIRTH_DATE.month, BIRTH_DATE.day]) expect(page).toContain(`value="${value}"`)
})

test('nothing chosen is an error on top and at the field, and the answer before stays', async () => {
  const { patient } = await openLink()
  await patient.send('/umeda/ja/check-in/numbness', { answer: '7', go: 'continue' })
  const refused = await patient.send('/umeda/ja/check-in/numbness', { go: 'continue' })
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('<title>エラー：')
  expect(page).toContain('href="#answer"')
  expect(page).toContain('id="answer-error"')
  expect(await (await patient.get('/umeda/ja/check-in/numbness')).text()).toMatch(/checked[^>]*value="7"|value="7"[^>]*checked/)
})

test.each(['11', '-1', '2.5', '1 0', 'x'])('the score %s is refused by name', async (answer) => {
  const { patient } = await openLink()
  expect((await patient.send('/umeda/ja/check-in/numbness', { answer, go: 'continue' })).status).toBe(422)
})

test('sending before everything is answered names what is missing', async () => {
  const { patient } = await openLink()
  await patient.send('/umeda/en/check-in/lowerBack', { answer: '7', go: 'continue' })
  const refused = await patient.send('/umeda/en/check-answers', { responseId: 'nonsense', go: 'continue' })
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('href="#row-numbness"')
  expect(page).not.toContain('href="#row-lowerBack"')
})

test('closing on this device ends the session; the page says how to come back', async () => {
  const { patient } = await openLink()
  expect((await patient.send('/umeda/ja/close', {})).headers.get('location')).toBe('/umeda/ja/saved')
  expect(patient.cookies.size).toBe(0)
  expect(await headingOf(await patient.get('/umeda/ja/saved'))).toBe('この端末での入力を終了しました')
  const over = await patient.get('/umeda/ja/check-in/numbness')
  expect([over.status, await headingOf(over)]).toEqual([401, 'もう一度リンクを開いてください'])
})

test('a session of one clinic opens nothing at an address of another', async () => {
  const { patient } = await openLink()
  expect((await patient.get('/elsewhere/ja/check-in/numbness')).status).toBe(404)
})

test.each([
  ['/nowhere', 404],
  ['/umeda/fr/', 404],
  ['/elsewhere/ja/', 404],
  ['/umeda/ja/nowhere', 404],
  ['/umeda/ja/check-in/nothing', 401],
  ['/umeda/ja/open', 405],
])('GET %s is %i, calmly and in both languages', async (path, status) => {
  const answer = await browser().get(path)
  expect(answer.status).toBe(status)
  const page = await answer.text()
  expect(page).toMatch(/<h1[^>]*>[^<]*[ぁ-ん]/)
  expect(page).toMatch(/<section lang="en"/)
})

