import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { asStaff } from '@sebone/db/in-transaction'
import { testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { inviteStaff } from './invite-staff.ts'
import { staffAuth } from './staff-auth.ts'
import type { StaffAuth } from './staff-auth.ts'
import { closeMember } from '../people/people.repository.ts'
import { staffPrincipal } from './staff-principal.ts'
import { testBrowser } from './test-browser.ts'

const ORIGIN = 'http://portal.localhost:4100'
const PASSWORD = 'long enough to be safe'
const MINUTE = 60_000

let clinic: TestClinic
let auth: StaffAuth
let userId: string
const clockAfter = (minutes: number) => () => new Date(Date.now() + minutes * MINUTE)

beforeAll(async () => {
  clinic = await testClinic()
  auth = staffAuth({ db: clinic.database.staff, secret: 's'.repeat(40), origin: ORIGIN, secure: false })
})
afterAll(() => clinic.database.drop())

let person = 0
let email = ''
beforeEach(async () => {
  email = `nurse${(person += 1)}@example.jp`
  const invitation = { clinicId: clinic.clinicId, email, name: '試験 看護', role: 'nurse', password: PASSWORD } as const
  const invited = await inviteStaff({ ...clinic.deps(), auth }, invitation)
  userId = invited.ok ? invited.value.userId : ''
})

const post = (path: string, body: unknown, headers: Record<string, string> = {}, by: StaffAuth = auth) =>
  by.handler(
    new Request(`${ORIGIN}/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ORIGIN, ...headers },
      body: JSON.stringify(body),
    }),
  )
const signIn = (password: string, by: StaffAuth = auth) => post('/sign-in/email', { email, password }, {}, by)
const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
const who = (cookie: string, minutes = 0) =>
  staffPrincipal({ auth, db: clinic.database.staff, clock: clockAfter(minutes) }, new Headers({ cookie }))

test('whoever was invited signs in and is known with clinic, role and permissions', async () => {
  const answer = await signIn(PASSWORD)
  expect(answer.status).toBe(200)
  expect(answer.headers.getSetCookie()[0]).toMatch(/^sebone_staff=.*HttpOnly; SameSite=Strict/u)
  expect(await who(cookieOf(answer))).toMatchObject({ clinicSlug: 'umeda', role: 'nurse', name: '試験 看護', userId })
})

test('signing in works while the cookie of a session that is over is still in the browser', async () => {
  const browser = testBrowser(auth)
  await browser.ask('sign-in/email', { email, password: PASSWORD })
  const over = browser.headers().get('cookie') ?? ''
  expect(await who(over, 13 * 60)).toBeNull()
  expect((await browser.ask('sign-in/email', { email, password: PASSWORD })).status).toBe(200)
  expect(await who(browser.headers().get('cookie') ?? '')).toMatchObject({ userId })
})

test('with TLS the cookie is bound to this host', async () => {
  const secure = staffAuth({ db: clinic.database.staff, secret: 's'.repeat(40), origin: ORIGIN, secure: true })
  const [cookie] = (await signIn(PASSWORD, secure)).headers.getSetCookie()
  expect(cookie).toMatch(/^__Host-sebone_staff=.*Path=\/; HttpOnly; Secure/u)
  expect(cookie).not.toMatch(/domain/iu)
})

test('nobody signs up by themselves, and an invitation demands a long password', async () => {
  const answer = await post('/sign-up/email', { email: 'new@example.jp', password: PASSWORD, name: 'new' })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  const short = { clinicId: clinic.clinicId, email: 'new@example.jp', name: 'new', role: 'nurse', password: 'short' } as const
  expect(await inviteStaff({ ...clinic.deps(), auth }, short)).toMatchObject({ ok: false, error: { code: 'passwordTooShort' } })
})

test('no cookie, a made-up cookie and an ended session are nobody', async () => {
  expect(await who('')).toBeNull()
  expect(await who('sebone_staff=made.up')).toBeNull()
  const cookie = cookieOf(await signIn(PASSWORD))
  await post('/sign-out', {}, { cookie })
  expect(await who(cookie)).toBeNull()
})

test('a session cookie counts exactly where the sign-in library says that it does', async () => {
  const cookie = cookieOf(await signIn(PASSWORD))
  const [name = '', signed = ''] = cookie.split(/=(.*)/su)
  const [token = '', signature = ''] = decodeURIComponent(signed).split('.')
  const otherSecret = staffAuth({ db: clinic.database.staff, secret: 't'.repeat(40), origin: ORIGIN, secure: false })
  const cookies = [
    cookie, `a=b; ${cookie}; c=d`, `${name}="${signed}"`, `${name}=`, `${name}=${token}`, `${name}=${token}.`, `${name}=.${signature}`,
    `${name}=${encodeURIComponent(`${token}x.${signature}`)}`, `${name}=${encodeURIComponent(`${token}.${signature.toLowerCase()}`)}`,
    `${name}=${encodeURIComponent(`${token}.${signature}=`)}`, `__Host-${cookie}`, `${name}=%E0%A4%A`, `${cookie}; ${name}=second`,
    cookieOf(await signIn(PASSWORD, otherSecret)),
  ]
  for (const sent of cookies) {
    const library = await auth.api.getSession({ headers: new Headers({ cookie: sent }), query: { disableRefresh: true } })
    expect([sent, (await who(sent)) !== null]).toEqual([sent, library !== null])
  }
  expect(await who(cookie)).toMatchObject({ userId })
})

test('half an hour without a request ends a session; a request a minute keeps it for twelve hours and no longer', async () => {
  const idle = cookieOf(await signIn(PASSWORD))
  expect(await who(idle, 29)).not.toBeNull()
  expect(await who(idle, 29 + 31)).toBeNull()
  expect(await who(idle, 0)).toBeNull()
  const busy = cookieOf(await signIn(PASSWORD))
  for (let minutes = 20; minutes < 12 * 60; minutes += 20) expect(await who(busy, minutes)).not.toBeNull()
  expect(await who(busy, 12 * 60 + 1)).toBeNull()
})

test('whoever was disabled is out at the next request', async () => {
  const cookie = cookieOf(await signIn(PASSWORD))
  expect(await who(cookie)).not.toBeNull()
  await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'manager' }, (tx) =>
    closeMember(tx, { clinicId: clinic.clinicId, userId, at: new Date() }),
  )
  expect(await who(cookie)).toBeNull()
})

test('after five wrong passwords even the right one has to wait, and waiting is enough', async () => {
  for (let tries = 0; tries < 5; tries += 1) expect((await signIn('wrong but long enough')).status).toBe(401)
  const slowed = await signIn(PASSWORD)
  expect(slowed.status).toBe(429)
  expect(await slowed.json()).toMatchObject({ code: 'signInSlowedDown' })
  const later = staffAuth({ db: clinic.database.staff, secret: 's'.repeat(40), origin: ORIGIN, secure: false, clock: clockAfter(1) })
  expect((await signIn(PASSWORD, later)).status).toBe(200)
  expect((await signIn(PASSWORD)).status).toBe(200)
})

test('an address that nobody has is answered as a wrong password is', async () => {
  const unknown = await post('/sign-in/email', { email: 'nobody@example.jp', password: PASSWORD })
  const wrong = await signIn('wrong but long enough')
  expect([unknown.status, await unknown.json()]).toEqual([wrong.status, await wrong.json()])
})
