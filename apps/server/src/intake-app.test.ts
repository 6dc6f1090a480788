import { BIRTH_DATE, patientWithLink } from '@sebone/api/test-patient'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHECK_IN, fillIn, FIRST_INTAKE, formOf, headingOf, plainPatients, TYPED_BIRTH_DATE as typed, walk } from './plain-patients.test-data.ts'

let patients: Awaited<ReturnType<typeof plainPatients>>
beforeAll(async () => {
  patients = await plainPatients()
})
afterAll(() => patients.surfaces.clinic.database.drop())

const browser = () => patients.browser()
const openLink = () => patients.openLink()
const openFirstIntake = () => patients.openFirstIntake()

test('the whole check-in by plain forms, without any script', async () => {
  const { patient, opened } = await openLink()
  expect([opened.status, opened.headers.get('location')]).toEqual([303, '/umeda/ja/page/lowerBack'])
  expect(opened.headers.getSetCookie()[0]).toMatch(/^sebone_patient=[\w-]{43}; .*HttpOnly; SameSite=Lax$/)

  const { way, next } = await walk(patient, opened.headers.get('location') ?? '', CHECK_IN)
  expect(way.map((each) => each.replace('/umeda/ja/page/', ''))).toEqual(Object.keys(CHECK_IN))
  expect(next).toBe('/umeda/ja/check-answers')
  const list = await (await patient.get(next)).text()
  expect(list).toContain('夜に少し痛みます。')
  const responseId = /name="responseId" value="([^"]+)"/.exec(list)?.[1] ?? ''

  const sent = await patient.send(next, { form: formOf(list), responseId, go: 'continue' })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/umeda/ja/done'])
  const done = await (await patient.get('/umeda/ja/done')).text()
  const receipt = /受付番号：([0-9A-Z]{5}-[0-9A-Z]{5})/.exec(done)?.[1]
  expect(receipt).toBeDefined()
  expect(done).not.toContain('夜に少し痛みます。')

  const again = await patient.send(next, { form: formOf(list), responseId, go: 'continue' })
  expect(again.headers.get('location')).toBe('/umeda/ja/done')
  expect(await (await patient.get('/umeda/ja/done')).text()).toContain(receipt)
  expect((await patient.get('/umeda/ja/page/numbness')).headers.get('location')).toBe('/umeda/ja/done')
  const replayed = await patient.send('/umeda/ja/page/numbness', { form: 'check-in@2', numbness: '3', go: 'continue' })
  expect(replayed.headers.get('location')).toBe('/umeda/ja/done')
})

const AGREED = { data: 'yes', messages: 'no', agreedBy: 'representative', name: '試験 太郎', relationship: '長男' }

test('the whole first intake by plain forms, without any script', async () => {
  const { patient, first } = await openFirstIntake()
  expect(first).toBe('/umeda/ja/page/filledInBy')
  const { way, next } = await walk(patient, first, FIRST_INTAKE)
  const pages = way.filter((each) => each.includes('/page/')).map((each) => each.replace('/umeda/ja/page/', ''))
  expect(pages).toEqual(Object.keys(FIRST_INTAKE))
  expect(way.filter((each) => each.endsWith('/parts'))).toHaveLength(4)
  expect(next).toBe('/umeda/ja/consents')

  const early = await fillIn(patient, '/umeda/ja/check-answers', {})
  expect(early.answer.status).toBe(422)
  expect(await early.answer.text()).toContain('href="#row-consents"')
  const declined = await fillIn(patient, next, { ...AGREED, data: 'no' })
  expect(declined.answer.status).toBe(422)
  expect(await declined.answer.text()).toMatch(/href="#data"/)
  const agreed = await fillIn(patient, next, AGREED)
  expect([agreed.answer.status, agreed.next]).toEqual([303, '/umeda/ja/form'])
  expect((await patient.get('/umeda/ja/form')).headers.get('location')).toBe('/umeda/ja/check-answers')
  const list = await (await patient.get('/umeda/ja/check-answers')).text()
  for (const said of ['足の裏がしびれます。', '2022年12月（令和4年）', '試験 太郎', 'リドカイン']) expect(list).toContain(said)
  const sent = await fillIn(patient, '/umeda/ja/check-answers', {})
  expect(sent.next).toBe('/umeda/ja/done')
  expect(await headingOf(await patient.get('/umeda/ja/done'))).toBe('回答を受け付けました')
})

test('a warning sign leads to the telephone at once, and staff have the alert before the form is sent', async () => {
  const { patient } = await openLink()
  const filled = await fillIn(patient, '/umeda/ja/page/signs', { warningSigns: 'urine' })
  expect(filled.next).toBe('/umeda/ja/call-now?after=signs')
  const page = await (await patient.get(filled.next)).text()
  expect(page.indexOf('href="tel:')).toBeLessThan(page.indexOf('<h1'))
  expect(page).toContain('119')
  expect(page).toContain('href="/umeda/ja/page/worseSinceTreatment"')
})

test('opening the page uses nothing up, however often a mail scanner does it', async () => {
  const { token } = await patientWithLink(patients.surfaces.clinic)
  for (let visit = 0; visit < 10; visit += 1) expect((await browser().get('/umeda/ja/')).status).toBe(200)
  const opened = await browser().send('/umeda/ja/open', { ...typed, token })
  expect(opened.status).toBe(303)
})

test('the code opens as the link does, from the root too, in the language asked for', async () => {
  const { link } = await patientWithLink(patients.surfaces.clinic)
  const opened = await browser().send('/open?language=en', { ...typed, code: link.code.toLowerCase() })
  expect(opened.headers.get('location')).toBe('/umeda/en/page/lowerBack')
})

test('a link that is wrong, for whatever reason, has one answer, and the form keeps what was typed', async () => {
  const { token } = await patientWithLink(patients.surfaces.clinic)
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
  const { token } = await patientWithLink(patients.surfaces.clinic)
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
  await fillIn(patient, '/umeda/ja/page/lowerBack', { lowerBack: '3' })
  await fillIn(patient, '/umeda/ja/page/lowerLimbs', { lowerLimbs: '4' }, 'stop')
  const other = browser()
  const opened = await other.send('/umeda/ja/open', { ...typed, token })
  expect(opened.headers.get('location')).toBe('/umeda/ja/page/numbness')
  expect(await (await other.get('/umeda/ja/page/lowerLimbs')).text()).toMatch(/value="4"[^>]*checked|checked[^>]*value="4"/)
})

test('switching the language keeps the answer, saved or not yet readable', async () => {
  const { patient } = await openLink()
  const ownForm = { form: 'check-in@2', go: 'stay' }
  const switched = await patient.send('/umeda/en/page/numbness', { ...ownForm, numbness: '7' })
  expect(switched.headers.get('location')).toBe('/umeda/en/page/numbness')
  const english = await (await patient.get('/umeda/en/page/numbness')).text()
  expect(english).toContain('<html lang="en"')
  expect(english).toMatch(/checked[^>]*value="7"|value="7"[^>]*checked/)

  const long = 'あ'.repeat(2001)
  const kept = await patient.send('/umeda/en/page/worry', { ...ownForm, worry: long })
  expect(kept.status).toBe(200)
  expect(await kept.text()).toContain(long)

  const landing = await patient.send('/umeda/en/open', { ...typed, token: 'my-token', go: 'stay' })
  const page = await landing.text()
  for (const value of ['my-token', BIRTH_DATE.year, BIRTH_DATE.month, BIRTH_DATE.day]) expect(page).toContain(`value="${value}"`)
})

test('a warning sign ticked on the way to the other language is kept on the page and alarms nobody', async () => {
  const { patient } = await openLink()
  const kept = await patient.send('/umeda/en/page/signs', { form: 'check-in@2', warningSigns: 'urine', go: 'stay' })
  expect(await kept.text()).toMatch(/checked[^>]*value="urine"|value="urine"[^>]*checked/)
  expect(await (await patient.get('/umeda/en/page/signs')).text()).not.toMatch(/checked[^>]*value="urine"|value="urine"[^>]*checked/)
})

test('a tablet of the clinic ends the session at the receipt, and begins anew for the next patient', async () => {
  const { patient } = await openLink()
  await patient.send('/umeda/ja/tablet', {})
  expect(patient.cookies.get('sebone_tablet')).toBe('on')
  await walk(patient, '/umeda/ja/page/lowerBack', CHECK_IN)
  await fillIn(patient, '/umeda/ja/check-answers', {})
  expect(await headingOf(await patient.get('/umeda/ja/done'))).toBe('回答を受け付けました')
  expect(patient.cookies.has('sebone_patient')).toBe(false)
  expect((await patient.get('/umeda/ja/done')).headers.get('location')).toBe('/umeda/ja/')

  const { token } = await patientWithLink(patients.surfaces.clinic)
  const second = await patient.send('/umeda/ja/open', { ...typed, token })
  expect(await (await patient.get(second.headers.get('location') ?? '')).text()).not.toContain('checked=""')
  await fillIn(patient, '/umeda/ja/page/lowerBack', { lowerBack: '2' }, 'stop')
  expect(await headingOf(await patient.get('/umeda/ja/saved'))).toBe('この端末での入力を終了しました')
  expect(patient.cookies.has('sebone_patient')).toBe(false)
  await patient.send('/umeda/ja/tablet/end', {})
  expect(patient.cookies.has('sebone_tablet')).toBe(false)
})

test('the page for moments without a line is the same for everybody and knows nobody', async () => {
  const { patient } = await openLink()
  const own = await (await patient.get('/offline')).text()
  expect(own).toBe(await (await browser().get('/offline')).text())
  expect(own).toContain('<section lang="en"')
})

test('the accessibility page is linked from every page and needs no script', async () => {
  const { patient } = await openLink()
  expect(await (await patient.get('/umeda/en/page/lowerBack')).text()).toContain('href="/umeda/en/accessibility"')
  const page = await (await patient.get('/umeda/en/accessibility')).text()
  expect(page).not.toContain('<script')
  expect(page).toContain('What is not good enough yet')
})

test('closing on this device ends the session; the page says how to come back', async () => {
  const { patient } = await openLink()
  expect((await patient.send('/umeda/ja/close', {})).headers.get('location')).toBe('/umeda/ja/saved')
  expect(patient.cookies.size).toBe(0)
  expect(await headingOf(await patient.get('/umeda/ja/saved'))).toBe('この端末での入力を終了しました')
  const over = await patient.get('/umeda/ja/page/numbness')
  expect([over.status, await headingOf(over)]).toEqual([401, 'もう一度リンクを開いてください'])
})

test('a session of one clinic opens nothing at an address of another', async () => {
  const { patient } = await openLink()
  expect((await patient.get('/elsewhere/ja/page/numbness')).status).toBe(404)
})

test.each([
  ['/nowhere', 404],
  ['/umeda/fr/', 404],
  ['/elsewhere/ja/', 404],
  ['/umeda/ja/nowhere', 404],
  ['/umeda/ja/page/nothing', 401],
  ['/umeda/ja/open', 405],
])('GET %s is %i, calmly and in both languages', async (path, status) => {
  const answer = await browser().get(path)
  expect(answer.status).toBe(status)
  const page = await answer.text()
  expect(page).toMatch(/<h1[^>]*>[^<]*[ぁ-ん]/)
  expect(page).toMatch(/<section lang="en"/)
})

