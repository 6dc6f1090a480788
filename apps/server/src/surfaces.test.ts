import { patientWithLink, BIRTH_DATE, registration } from '@sebone/api/test-patient'
import { inviteStaff } from '@sebone/api/staff-sign-in/invite-staff'
import { totpCode } from '@sebone/api/staff-sign-in/totp'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainBrowser, routerAnswer, testSurfaces } from './test-surfaces.ts'
import type { TestSurfaces } from './test-surfaces.ts'

let surfaces: TestSurfaces
beforeAll(async () => {
  surfaces = await testSurfaces()
})
afterAll(() => surfaces.clinic.database.drop())

const SURFACES = ['portal', 'intake'] as const
const PASSWORD = 'a password of the tests'

const signedIn = async () => {
  const { auth, clinic, portal } = surfaces
  const email = `${randomUUID()}@clinic.example`
  await inviteStaff({ ...clinic.deps(), auth }, { clinicId: clinic.clinicId, email, name: '試験 医師', role: 'physician', password: PASSWORD })
  const staff = plainBrowser(portal)
  const answer = await staff.call('/api/auth/sign-in/email', { email, password: PASSWORD })
  return { staff, answer, email }
}

/** The secret of an authenticator's address, as the server keeps it. */
function secretIn(uri: string): string {
  const letters = [...(new URL(uri).searchParams.get('secret') ?? '')]
  const bits = letters.map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return (bits.match(/.{8}/gu) ?? []).map((byte) => String.fromCodePoint(Number.parseInt(byte, 2))).join('')
}

describe.each(SURFACES)('on the %s', (name) => {
  const browser = () => plainBrowser(surfaces[name])

  test('every answer carries the headers, errors included', async () => {
    for (const path of ['/', '/health', '/trpc/nothing', '/assets/nothing.js']) {
      const { headers } = await browser().get(path)
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect(headers.get('strict-transport-security')).toBeNull()
    }
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://app.example:4100' }],
    ['a sandbox', { origin: 'null' }],
    ['this host, but says it comes from another site', { 'sec-fetch-site': 'cross-site' }],
  ])('a post from %s is refused', async (_sentence, headers) => {
    const answer = await browser().call('/trpc/anything', {}, headers)
    expect([answer.status, (await routerAnswer(answer)).error.data.refusal]).toEqual([403, { code: 'refused' }])
  })

  test('a post that does not say where it comes from is refused', async () => {
    const answer = await surfaces[name].request('http://app.example/trpc/anything', { method: 'POST', body: '{}' })
    expect(answer.status).toBe(403)
  })

  test('300 KB are refused with a code, before they are read', async () => {
    const body = JSON.stringify({ page: 'worry', answers: { worry: 'x'.repeat(300_000) }, language: 'ja' })
    const answer = await browser().call('/trpc/form.savePage', body, { 'content-length': String(body.length) })
    expect([answer.status, (await routerAnswer(answer)).error.data.refusal]).toEqual([413, { code: 'tooLarge' }])
  })

  test('an endpoint that does not exist is a 404 with a code, without a stack', async () => {
    const answer = await browser().call('/trpc/nothing.atAll', {})
    expect(answer.status).toBe(404)
    expect(JSON.stringify(await answer.json())).not.toMatch(/stack|node_modules|select/i)
  })

  test('broken JSON is refused with a code, and of strangers the portal reads nothing at all', async () => {
    const answer = await browser().call(name === 'portal' ? '/trpc/patients.register' : '/trpc/link.open', '{"a":')
    const expected = name === 'portal' ? [401, 'notSignedIn'] : [400, 'invalidInput']
    expect([answer.status, (await routerAnswer(answer)).error.data.refusal['code']]).toEqual(expected)
  })

  test('it says whether it is well', async () => {
    expect(await (await browser().get('/health')).json()).toEqual({ status: 'ok' })
  })
})

test('a page and the script of the patient app are compressed, the script for ever', async () => {
  const patient = plainBrowser(surfaces.intake)
  const page = await patient.get('/umeda/ja/', { 'accept-encoding': 'gzip, br' })
  expect(page.headers.get('content-encoding')).toBe('br')
  const src = /src="(\/assets\/[^"]+)"/.exec(await (await patient.get('/umeda/ja/')).text())?.[1] ?? ''
  const script = await patient.get(src, { 'accept-encoding': 'br' })
  expect(script.headers.get('content-encoding')).toBe('br')
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('the patient app brings no schema library; what browsers of 2021 lack is looked for in older-browsers.test.ts', async () => {
  const patient = plainBrowser(surfaces.intake)
  const src = /src="(\/assets\/[^"]+)"/.exec(await (await patient.get('/umeda/ja/')).text())?.[1] ?? ''
  const script = await (await patient.get(src)).text()
  expect(script).not.toMatch(/ZodError/)
  expect(script.length).toBeGreaterThan(50_000)
})

test('the inline script and style of a page are the ones that its policy names', async () => {
  const { createHash } = await import('node:crypto')
  const answer = await plainBrowser(surfaces.intake).get('/umeda/ja/')
  const page = await answer.text()
  const policy = answer.headers.get('content-security-policy') ?? ''
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')
  expect(policy).toContain(hashOf(/<style>(.*?)<\/style>/s.exec(page)?.[1] ?? ''))
  expect(policy).toContain(hashOf(/<script>(.*?)<\/script>/s.exec(page)?.[1] ?? ''))
  expect(page).not.toMatch(/ style="| on\w+="/)
})

test('an unknown key is refused by path, and nothing is stored', async () => {
  const { token } = await patientWithLink(surfaces.clinic)
  const patient = plainBrowser(surfaces.intake)
  const { era: calendar, ...date } = BIRTH_DATE
  await patient.send('/umeda/ja/open', { calendar, ...date, token })
  const answer = await patient.call('/trpc/form.savePage', {
    page: 'numbness',
    definition: { id: 'check-in', version: 2 },
    answers: { numbness: '3' },
    language: 'ja',
    patientId: randomUUID(),
  })
  expect(answer.status).toBe(400)
  expect((await routerAnswer(answer)).error.data.refusal).toEqual({
    code: 'invalidInput',
    problems: [{ path: 'patientId', problem: 'unrecognized_keys' }],
  })
  const current = await routerAnswer(await patient.get('/trpc/form.current'))
  expect(current.result.data).toMatchObject({ answers: {}, version: 0, state: 'open' })
})

test('the patient surface takes one call at a time and knows no staff endpoint', async () => {
  const patient = plainBrowser(surfaces.intake)
  expect((await patient.call('/trpc/form.savePage,form.savePage?batch=1', { 0: {}, 1: {} })).status).toBe(400)
  expect((await patient.call('/trpc/patients.search', {})).status).toBe(404)
})

test('signing in sets a cookie that no script reads, and answers without its token', async () => {
  const { staff, answer } = await signedIn()
  expect(answer.status).toBe(200)
  expect(answer.headers.getSetCookie()[0]).toMatch(/^sebone_staff=.*HttpOnly.*SameSite=Strict/i)
  expect(await answer.json()).not.toHaveProperty('token')
  const me = await routerAnswer(await staff.get('/trpc/session.me'))
  expect(me.result.data).toMatchObject({ name: '試験 医師', role: 'physician' })
  await staff.call('/api/auth/sign-out', {})
  expect((await staff.get('/trpc/session.me')).status).toBe(401)
})

test('a wrong password is refused, and so is every other address of the library', async () => {
  const { email } = await signedIn()
  const staff = plainBrowser(surfaces.portal)
  expect((await staff.call('/api/auth/sign-in/email', { email, password: 'another one altogether' })).status).toBe(401)
  expect((await staff.call('/api/auth/sign-in/email', { email, password: PASSWORD, callbackURL: 'https://evil.example' })).status).toBe(400)
  for (const path of ['sign-up/email', 'forget-password', 'update-user', 'list-sessions', 'get-session', 'error', 'two-factor/get-totp-uri', 'two-factor/send-otp', 'revoke-sessions']) {
    expect((await staff.call(`/api/auth/${path}`, {})).status).toBe(404)
    expect((await staff.get(`/api/auth/${path}`)).status).toBe(404)
  }
})

test('between password and code there is a cookie of its own, and no session; the answers carry neither token nor name', async () => {
  const { staff, email } = await signedIn()
  const offered: { totpURI: string } = JSON.parse(await (await staff.call('/api/auth/two-factor/enable', { password: PASSWORD })).text())
  const secret = secretIn(offered.totpURI)
  const shown = await staff.call('/api/auth/two-factor/verify-totp', { code: totpCode(secret, new Date(Date.now() - 30_000)) })
  expect([shown.status, await shown.json()]).toEqual([200, {}])

  const again = plainBrowser(surfaces.portal)
  const half = await again.call('/api/auth/sign-in/email', { email, password: PASSWORD })
  const step = half.headers.getSetCookie().find((cookie) => cookie.startsWith('sebone_staff_step='))
  expect(step).toMatch(/^sebone_staff_step=.*Path=\/; HttpOnly; SameSite=Strict/i)
  expect(await half.json()).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] })
  expect((await again.get('/trpc/session.me')).status).toBe(401)
  const trusting = { code: totpCode(secret, new Date()), trustDevice: true }
  expect((await again.call('/api/auth/two-factor/verify-totp', trusting)).status).toBe(400)
  expect((await again.call('/api/auth/two-factor/verify-totp', { code: totpCode(secret, new Date()) })).status).toBe(200)
  expect((await routerAnswer(await again.get('/trpc/session.me'))).result.data).toMatchObject({ hasSecondFactor: true })
})

test('the doors behind the sign-in are shut to strangers, and to a session that went idle', async () => {
  const { staff } = await signedIn()
  for (const path of ['verify-password', 'two-factor/enable', 'two-factor/disable', 'two-factor/generate-backup-codes']) {
    const stranger = await plainBrowser(surfaces.portal).call(`/api/auth/${path}`, { password: PASSWORD })
    expect([stranger.status, await stranger.json()]).toEqual([401, { code: 'notSignedIn' }])
  }
  const { time } = surfaces.clinic
  const before = time.now
  time.now = new Date(Date.now() + 31 * 60_000)
  const answer = await staff.call('/api/auth/two-factor/enable', { password: PASSWORD })
  time.now = before
  expect(answer.status).toBe(401)
})

test('any address of the portal is its one page; a file that is not there is not', async () => {
  const staff = plainBrowser(surfaces.portal)
  expect(await (await staff.get('/patients/62')).text()).toContain('<div id="portal">')
  expect((await staff.get('/patients/62')).headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i)
  expect((await staff.get('/assets/gone.js')).status).toBe(404)
})

test('what is asked may travel by post, so that no name stands in an address', async () => {
  const { staff } = await signedIn()
  const found = await staff.call('/trpc/patients.search', { query: '山田' })
  expect((await routerAnswer(found)).result.data['total']).toBe(0)
})

test('the log has ids and patterns, and none of what people typed', async () => {
  const { staff, email } = await signedIn()
  await staff.call('/trpc/patients.register', registration({ familyName: 'カナリア' }))
  await staff.get(`/trpc/patients.search?input=${encodeURIComponent(JSON.stringify({ query: 'カナリア' }))}`)
  await plainBrowser(surfaces.intake).send('/umeda/ja/open', { token: 'canary-token', year: '1951', code: 'CANARY' })
  await plainBrowser(surfaces.intake).get('/canary-path?canary=query')
  const log = surfaces.logged.join('')
  expect(log).not.toMatch(/カナリア|canary|CANARY|"1951"|1951-03/)
  expect(log).not.toContain(email)
  expect(log).not.toContain(encodeURIComponent('カナリア'))
  expect(log).toContain('"route":"trpc patients.register"')
  expect(log).toContain('"route":"/:clinic/:language/open"')
})
