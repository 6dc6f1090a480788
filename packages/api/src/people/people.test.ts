import { asStaff } from '@sebone/db/in-transaction'
import type { Role } from '@sebone/domain/staff/role'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inviteStaff } from '../staff-sign-in/invite-staff.ts'
import { staffPrincipal } from '../staff-sign-in/staff-principal.ts'
import { testBrowser } from '../staff-sign-in/test-browser.ts'
import { totpCode } from '../staff-sign-in/totp.ts'
import { staffCaller } from '../staff-router.ts'
import { refusalFrom, testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'

const PASSWORD = 'long enough to be safe'
const DAY = 24 * 60 * 60 * 1000

let clinic: TestClinic
let manager: Awaited<ReturnType<typeof member>>
beforeAll(async () => {
  clinic = await testClinic()
  clinic.time.now = new Date()
})
afterAll(() => clinic.database.drop())
beforeEach(async () => {
  manager = await member('manager')
})

/** Somebody with an account of their own, and what they can ask. */
async function member(role: Role, of: TestClinic = clinic) {
  const email = `${role}-${randomUUID()}@example.jp`
  const invited = await inviteStaff(of.deps(), { clinicId: of.clinicId, email, name: role, role, password: PASSWORD })
  if (!invited.ok) throw new Error(invited.error.code)
  const { userId } = invited.value
  const deps = of.deps(role)
  const call = (age = 0) =>
    staffCaller({
      ...deps,
      principal: { ...deps.principal, userId, factorShownAt: new Date(of.time.now.getTime() - age * 60_000) },
    })
  return { userId, email, call }
}

const tokenOf = (path: string) => path.split('#')[1] ?? ''
const invitation = (over: object = {}) => ({
  id: randomUUID(), name: '招待 花子', email: `${randomUUID()}@example.jp`, role: 'nurse' as const, ...over,
})
const signIn = async (email: string, password: string) => {
  const browser = testBrowser(clinic.auth)
  const { status } = await browser.ask('sign-in/email', { email, password })
  const principal = await staffPrincipal({ ...clinic.deps(), clock: () => new Date() }, browser.headers())
  return { status, principal }
}
const secretOf = async (id: string) => {
  const { unseal } = await import('../invitation/sealed.ts')
  const row = await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
    tx.selectFrom('staff_invitation').select('factor_secret').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return unseal(clinic.auth, row.factor_secret ?? '')
}

describe('an invitation', () => {
  test('becomes a member with a password of their own, once', async () => {
    const asked = invitation()
    const made = await manager.call().people.invite(asked)
    const token = tokenOf(made.path)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await clinic.stranger.invitation.look({ token })).toMatchObject({ kind: 'newAccount', role: 'nurse', email: asked.email })
    const accepted = await clinic.stranger.invitation.accept({ token, password: PASSWORD, code: '' })
    expect(accepted).toEqual({ email: asked.email, recoveryCodes: null })
    expect((await signIn(asked.email, PASSWORD)).principal).toMatchObject({ name: '招待 花子', role: 'nurse', hasSecondFactor: false })
    const used = { code: 'invitationCannotBeOpened' }
    expect(await refusalFrom(clinic.stranger.invitation.look({ token }))).toEqual(used)
    expect(await refusalFrom(clinic.stranger.invitation.accept({ token, password: PASSWORD, code: '' }))).toEqual(used)
  })

  test('accepted ten times at once makes one member', async () => {
    const asked = invitation()
    const token = tokenOf((await manager.call().people.invite(asked)).path)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => refusalFrom(clinic.stranger.invitation.accept({ token, password: PASSWORD, code: '' }))),
    )
    expect(answers.filter(({ code }) => code === 'nothingWasRefused')).toHaveLength(1)
    const { people } = await manager.call().people.list()
    expect(people.filter(({ email }) => email === asked.email)).toHaveLength(1)
  })

  test('asks for 15 characters, or for 8 and a code that its authenticator shows', async () => {
    const asked = invitation()
    const token = tokenOf((await manager.call().people.invite(asked)).path)
    const offered = await clinic.stranger.invitation.look({ token })
    expect(await clinic.stranger.invitation.look({ token })).toEqual(offered)
    const accept = (password: string, code: string) => clinic.stranger.invitation.accept({ token, password, code })
    expect(await refusalFrom(accept('eight ch', ''))).toEqual({ code: 'passwordTooShort', shortest: 15 })
    expect(await refusalFrom(accept('seven c', '123456'))).toEqual({ code: 'passwordTooShort', shortest: 8 })
    expect(await refusalFrom(accept('eight ch', '000000'))).toEqual({ code: 'wrongCode' })
    const code = totpCode(await secretOf(asked.id), clinic.time.now)
    const { recoveryCodes } = await accept('eight ch', code)
    expect(recoveryCodes).toHaveLength(10)
    const { status, principal } = await signIn(asked.email, 'eight ch')
    expect([status, principal]).toEqual([200, null])
    const browser = testBrowser(clinic.auth)
    await browser.ask('sign-in/email', { email: asked.email, password: 'eight ch' })
    expect((await browser.ask('two-factor/verify-totp', { code: totpCode(await secretOf(asked.id), new Date()) })).status).toBe(200)
    const again = testBrowser(clinic.auth)
    await again.ask('sign-in/email', { email: asked.email, password: 'eight ch' })
    expect((await again.ask('two-factor/verify-backup-code', { code: recoveryCodes?.[0] })).status).toBe(200)
  })

  test('is closed after seven days, when it is revoked, and when a newer one is made; a made-up token is no other', async () => {
    const closed = { code: 'invitationCannotBeOpened' }
    const look = (path: string) => refusalFrom(clinic.stranger.invitation.look({ token: tokenOf(path) }))
    const old = await manager.call().people.invite(invitation())
    clinic.time.now = new Date(Date.now() + 7 * DAY - 60_000)
    expect((await look(old.path)).code).toBe('nothingWasRefused')
    clinic.time.now = new Date(Date.now() + 7 * DAY + 60_000)
    expect(await look(old.path)).toEqual(closed)
    clinic.time.now = new Date()
    const revoked = await manager.call().people.invite(invitation())
    await manager.call().people.revokeInvitation({ invitationId: revoked.invitationId })
    expect(await look(revoked.path)).toEqual(closed)
    const email = 'twice@example.jp'
    const first = await manager.call().people.invite(invitation({ email }))
    const second = await manager.call().people.invite(invitation({ email: ' Twice@Example.jp ' }))
    expect([await look(first.path), (await look(second.path)).code]).toEqual([closed, 'nothingWasRefused'])
    expect(await look(`/invitation#${'A'.repeat(43)}`)).toEqual(closed)
    expect(await look('/invitation#short')).toEqual(closed)
  })

  test('is refused for whoever works here already, and for what is no address', async () => {
    expect(await refusalFrom(manager.call().people.invite(invitation({ email: manager.email })))).toEqual({ code: 'alreadyWorksHere' })
    expect(await refusalFrom(manager.call().people.invite(invitation({ email: 'nobody' })))).toEqual({ code: 'emailUnreadable' })
  })

  test('to a second clinic is joined with the password that one has, and the session can change between both', async () => {
    const namba = await testClinic('namba', clinic.database)
    namba.time.now = new Date()
    const nurse = await member('nurse')
    const there = await member('manager', namba)
    const { path } = await there.call().people.invite(invitation({ email: nurse.email, role: 'manager' }))
    const token = tokenOf(path)
    expect(await clinic.stranger.invitation.look({ token })).toMatchObject({ kind: 'join', factor: null })
    const wrong = clinic.stranger.invitation.accept({ token, password: 'not the right one', code: '' })
    expect(await refusalFrom(wrong)).toEqual({ code: 'wrongPassword' })
    await clinic.stranger.invitation.accept({ token, password: PASSWORD, code: '' })

    const browser = testBrowser(clinic.auth)
    await browser.ask('sign-in/email', { email: nurse.email, password: PASSWORD })
    const who = () => staffPrincipal({ ...clinic.deps(), clock: () => new Date() }, browser.headers())
    const first = await who()
    expect(first).toMatchObject({ clinicSlug: 'namba', role: 'manager', clinics: [{ slug: 'namba' }, { slug: 'umeda' }] })
    if (!first) throw new Error('nobody')
    const caller = staffCaller({ ...clinic.deps(), principal: first })
    await caller.session.switchClinic({ slug: 'umeda' })
    expect(await who()).toMatchObject({ clinicSlug: 'umeda', role: 'nurse' })
    expect(await refusalFrom(caller.session.switchClinic({ slug: 'elsewhere' }))).toEqual({ code: 'notFound' })
  })
})

describe('a role', () => {
  test('changes at the next request, and only with a fresh factor', async () => {
    const nurse = await member('nurse')
    const change = (age: number) => manager.call(age).people.changeRole({ userId: nurse.userId, role: 'physician' })
    expect(await refusalFrom(change(11))).toEqual({ code: 'freshFactorNeeded' })
    await change(9)
    expect((await signIn(nurse.email, PASSWORD)).principal).toMatchObject({ role: 'physician' })
  })

  test('of the last manager, and one’s own, stays', async () => {
    const umeda = await testClinic('kyobashi', clinic.database)
    const first = await member('manager', umeda)
    const self = { userId: first.userId, role: 'nurse' } as const
    expect(await refusalFrom(first.call().people.changeRole(self))).toEqual({ code: 'lastManager' })
    expect(await refusalFrom(first.call().people.closeAccess({ userId: first.userId }))).toEqual({ code: 'lastManager' })
    const second = await member('manager', umeda)
    expect(await refusalFrom(first.call().people.changeRole(self))).toEqual({ code: 'notYourself' })
    const [a, b] = await Promise.all([
      refusalFrom(first.call().people.changeRole({ userId: second.userId, role: 'nurse' })),
      refusalFrom(second.call().people.changeRole({ userId: first.userId, role: 'nurse' })),
    ])
    expect([a?.code, b?.code].toSorted()).toEqual(['lastManager', 'nothingWasRefused'])
    const { people } = await first.call().people.list()
    expect(people.filter(({ role }) => role === 'manager')).toHaveLength(1)
  })

  test('of somebody who does not work here is not found', async () => {
    const refusal = await refusalFrom(manager.call().people.changeRole({ userId: randomUUID(), role: 'nurse' }))
    expect(refusal).toEqual({ code: 'notFound' })
  })
})

test('whoever is closed out is out at once, cannot sign in, and comes back as they were', async () => {
  const nurse = await member('nurse')
  const browser = testBrowser(clinic.auth)
  await browser.ask('sign-in/email', { email: nurse.email, password: PASSWORD })
  const who = () => staffPrincipal({ ...clinic.deps(), clock: () => new Date() }, browser.headers())
  expect(await who()).not.toBeNull()
  await manager.call().people.closeAccess({ userId: nurse.userId })
  expect(await who()).toBeNull()
  expect((await signIn(nurse.email, PASSWORD)).status).toBe(403)
  expect((await manager.call().people.list()).people.find(({ userId }) => userId === nurse.userId)).toMatchObject({ state: 'disabled' })
  await manager.call().people.openAccess({ userId: nurse.userId })
  expect((await signIn(nurse.email, PASSWORD)).principal).toMatchObject({ role: 'nurse' })
})

describe('a reset', () => {
  test('ends password, factor and sessions, and a link sets them anew', async () => {
    const nurse = await member('nurse')
    const before = testBrowser(clinic.auth)
    await before.ask('sign-in/email', { email: nurse.email, password: PASSWORD })
    const made = await manager.call().people.resetSignIn({ id: randomUUID(), userId: nurse.userId })
    expect(await staffPrincipal({ ...clinic.deps(), clock: () => new Date() }, before.headers())).toBeNull()
    expect((await signIn(nurse.email, PASSWORD)).status).toBe(401)
    const token = tokenOf(made.path)
    expect(await clinic.stranger.invitation.look({ token })).toMatchObject({ kind: 'reset', email: nurse.email })
    await clinic.stranger.invitation.accept({ token, password: 'another that is long', code: '' })
    expect((await signIn(nurse.email, 'another that is long')).principal).toMatchObject({ userId: nurse.userId, role: 'nurse' })
  })

  test('of an account that opens another clinic too is not this clinic’s to make', async () => {
    const elsewhere = await testClinic('tennoji', clinic.database)
    const nurse = await member('nurse')
    await inviteStaff(elsewhere.deps(), { clinicId: elsewhere.clinicId, email: nurse.email, name: 'x', role: 'nurse', password: PASSWORD })
    const refusal = await refusalFrom(manager.call().people.resetSignIn({ id: randomUUID(), userId: nurse.userId }))
    expect(refusal).toEqual({ code: 'alsoWorksElsewhere' })
    expect((await signIn(nurse.email, PASSWORD)).status).toBe(200)
  })
})

test('one’s own sessions are listed without their tokens, and ended one by one or all others', async () => {
  const nurse = await member('nurse')
  const browsers = [testBrowser(clinic.auth), testBrowser(clinic.auth), testBrowser(clinic.auth)]
  for (const browser of browsers) await browser.ask('sign-in/email', { email: nurse.email, password: PASSWORD })
  const who = (browser = browsers[0]) => staffPrincipal({ ...clinic.deps(), clock: () => new Date() }, browser?.headers() ?? new Headers())
  const principal = await who()
  if (!principal) throw new Error('nobody')
  const caller = staffCaller({ ...clinic.deps(), principal })
  const { sessions } = await caller.session.list()
  expect(sessions.map(({ isThisOne }) => isThisOne).toSorted()).toEqual([false, false, true])
  expect(JSON.stringify(sessions)).not.toContain('token')
  const second = await who(browsers[1])
  await caller.session.end({ sessionId: second?.sessionId ?? '' })
  expect([await who(browsers[1]), (await who(browsers[2]))?.userId]).toEqual([null, nurse.userId])
  await caller.session.endOthers()
  expect([(await who())?.userId, await who(browsers[2])]).toEqual([nurse.userId, null])
  const foreign = await refusalFrom(manager.call().session.end({ sessionId: principal.sessionId }))
  expect(foreign).toEqual({ code: 'notFound' })
})
