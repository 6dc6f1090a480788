import { asStaff } from '@sebone/db/in-transaction'
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testClinic } from '../test-clinic.ts'
import type { TestClinic } from '../test-clinic.ts'
import { inviteStaff } from './invite-staff.ts'
import { staffAuth } from './staff-auth.ts'
import { staffPrincipal } from './staff-principal.ts'
import { testBrowser } from './test-browser.ts'
import type { TestBrowser } from './test-browser.ts'
import { base32, totpCode } from './totp.ts'

const PASSWORD = 'long enough to be safe'
const MINUTE = 60_000

let clinic: TestClinic
let email = ''
let userId = ''
let person = 0
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())
beforeEach(async () => {
  email = `physician${(person += 1)}@example.jp`
  const invitation = { clinicId: clinic.clinicId, email, name: '試験 医師', role: 'physician', password: PASSWORD } as const
  const invited = await inviteStaff(clinic.deps(), invitation)
  userId = invited.ok ? invited.value.userId : ''
})

const authAt = (minutes: number) =>
  staffAuth({
    db: clinic.database.staff,
    secret: 's'.repeat(40),
    origin: 'http://portal.localhost:4100',
    secure: false,
    clock: () => new Date(Date.now() + minutes * MINUTE),
  })
const who = (browser: TestBrowser, minutes = 0) =>
  staffPrincipal(
    { auth: clinic.auth, db: clinic.database.staff, clock: () => new Date(Date.now() + minutes * MINUTE) },
    browser.headers(),
  )

/** Twenty bytes and five bits at a time, the other way round. */
function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** RFC 6238 once more, from the address of the QR code and the clock alone. `ahead` counts half minutes. */
function phoneCode(uri: string, ahead = 0): string {
  const secret = fromBase32(new URL(uri).searchParams.get('secret') ?? '')
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const at = (hash.at(-1) ?? 0) & 0xf
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function signedIn(): Promise<TestBrowser> {
  const browser = testBrowser(clinic.auth)
  expect((await browser.ask('sign-in/email', { email, password: PASSWORD })).status).toBe(200)
  return browser
}

/** Somebody with a second factor, signed in, whose phone is at hand. */
async function withFactor() {
  const browser = await signedIn()
  const offered: { totpURI: string; backupCodes: string[] } = JSON.parse(
    await (await browser.ask('two-factor/enable', { password: PASSWORD })).text(),
  )
  const shown = await browser.ask('two-factor/verify-totp', { code: phoneCode(offered.totpURI, -1) })
  expect(shown.status).toBe(200)
  return { browser, uri: offered.totpURI, recoveryCodes: offered.backupCodes }
}

const auditOf = async () => {
  const rows = await asStaff(clinic.database.staff, { clinicId: clinic.clinicId, actor: 'test' }, (tx) =>
    tx.selectFrom('audit').select('action').where('actor_id', '=', userId).orderBy('id').execute(),
  )
  return rows.map(({ action }) => action)
}

test('the codes are those of RFC 6238, appendix B, and the secret is written as RFC 4648 has it', () => {
  const secret = '12345678901234567890'
  for (const [seconds, code] of [[59, '287082'], [1_111_111_109, '081804'], [1_234_567_890, '005924'], [20_000_000_000, '353130']] as const)
    expect(totpCode(secret, new Date(seconds * 1000))).toBe(code)
  expect(base32('foobar')).toBe('MZXW6YTBOI')
  expect(fromBase32(base32(secret)).toString()).toBe(secret)
})

test('a second factor counts only once a code has shown that it works', async () => {
  const browser = await signedIn()
  await browser.ask('two-factor/enable', { password: PASSWORD })
  expect(await who(browser)).toMatchObject({ hasSecondFactor: false })
  expect(await who(await signedIn())).toMatchObject({ hasSecondFactor: false })
  const made = await withFactor()
  expect(await who(made.browser)).toMatchObject({ hasSecondFactor: true })
  expect(made.recoveryCodes).toHaveLength(10)
  expect(await auditOf()).toContain('staff.secondFactorOn')
})

describe('signing in with a second factor', () => {
  test('opens nothing before the code, and everything after it', async () => {
    const { uri } = await withFactor()
    const browser = testBrowser(clinic.auth)
    const first = await browser.ask('sign-in/email', { email, password: PASSWORD })
    expect(await first.json()).toMatchObject({ twoFactorRedirect: true })
    expect(await who(browser)).toBeNull()
    expect([...browser.jar.keys()]).toEqual(['sebone_staff_step'])
    expect((await browser.ask('two-factor/verify-totp', { code: phoneCode(uri) })).status).toBe(200)
    expect(await who(browser)).toMatchObject({ hasSecondFactor: true, userId })
    expect(await auditOf()).toEqual(['staff.signedIn', 'staff.secondFactorOn', 'staff.signedIn'])
  })

  test('full-width digits and a space in the middle are the same code', async () => {
    const { uri } = await withFactor()
    const browser = testBrowser(clinic.auth)
    await browser.ask('sign-in/email', { email, password: PASSWORD })
    const wide = phoneCode(uri).replaceAll(/\d/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))
    expect((await browser.ask('two-factor/verify-totp', { code: `${wide.slice(0, 3)} ${wide.slice(3)}` })).status).toBe(200)
  })

  test('a code opens once, even while it is still shown', async () => {
    const { uri } = await withFactor()
    const code = phoneCode(uri, 1)
    const answers = []
    for (const browser of [testBrowser(clinic.auth), testBrowser(clinic.auth)]) {
      await browser.ask('sign-in/email', { email, password: PASSWORD })
      answers.push((await browser.ask('two-factor/verify-totp', { code })).status)
    }
    expect(answers).toEqual([200, 401])
  })

  test('a recovery code opens once too', async () => {
    const { recoveryCodes } = await withFactor()
    const answers = []
    for (const browser of [testBrowser(clinic.auth), testBrowser(clinic.auth)]) {
      await browser.ask('sign-in/email', { email, password: PASSWORD })
      answers.push((await browser.ask('two-factor/verify-backup-code', { code: ` ${recoveryCodes[3]?.toUpperCase()} ` })).status)
    }
    expect(answers).toEqual([200, 401])
  })

  test('after five wrong codes the right one has to wait, whatever challenge or session it comes from', async () => {
    const { browser: signed, uri } = await withFactor()
    const stranger = testBrowser(clinic.auth)
    await stranger.ask('sign-in/email', { email, password: PASSWORD })
    for (const code of ['000001', '000002', '000003']) await stranger.ask('two-factor/verify-totp', { code })
    for (const code of ['000004', '000005']) expect((await signed.ask('two-factor/verify-totp', { code })).status).toBe(401)
    const again = testBrowser(clinic.auth)
    await again.ask('sign-in/email', { email, password: PASSWORD })
    const slowed = await again.ask('two-factor/verify-totp', { code: phoneCode(uri) })
    expect([slowed.status, await slowed.json()]).toMatchObject([429, { code: 'signInSlowedDown' }])
    const later = testBrowser(authAt(1))
    await later.ask('sign-in/email', { email, password: PASSWORD })
    expect((await later.ask('two-factor/verify-totp', { code: phoneCode(uri) })).status).toBe(200)
  })

  test('forty guesses at once are not forty free ones', async () => {
    const { browser } = await withFactor()
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, guess) => browser.ask('two-factor/verify-totp', { code: String(100_000 + guess) })),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(35)
  })
})

describe('shown again', () => {
  test('a code makes the factor fresh for ten minutes', async () => {
    const { browser, uri } = await withFactor()
    const before = await who(browser)
    expect((await browser.ask('two-factor/verify-totp', { code: phoneCode(uri) })).status).toBe(200)
    const after = await who(browser)
    expect(after?.factorShownAt.getTime()).toBeGreaterThan(before?.factorShownAt.getTime() ?? Infinity)
    expect(after?.sessionId).toBe(before?.sessionId)
  })

  test('so does the password where there is no second factor; a wrong one does not', async () => {
    const browser = await signedIn()
    const before = await who(browser)
    expect((await browser.ask('verify-password', { password: 'not the right one at all' })).status).toBe(400)
    expect((await who(browser))?.factorShownAt).toEqual(before?.factorShownAt)
    expect((await browser.ask('verify-password', { password: PASSWORD })).status).toBe(200)
    expect((await who(browser))?.factorShownAt.getTime()).toBeGreaterThan(before?.factorShownAt.getTime() ?? Infinity)
  })

  test('guesses at the password slow down here as at the sign-in, and count for both', async () => {
    const browser = await signedIn()
    const wrong = () => browser.ask('verify-password', { password: 'not the right one at all' })
    for (let tries = 0; tries < 5; tries += 1) expect((await wrong()).status).toBe(400)
    const slowed = await wrong()
    expect([slowed.status, await slowed.json()]).toMatchObject([429, { code: 'signInSlowedDown' }])
    expect((await testBrowser(clinic.auth).ask('sign-in/email', { email, password: PASSWORD })).status).toBe(429)
  })

  test('and where there is one, the password does not stand in for it', async () => {
    const { browser } = await withFactor()
    const before = await who(browser)
    const answer = await browser.ask('verify-password', { password: PASSWORD })
    expect([answer.status, await answer.json()]).toEqual([403, { code: 'freshFactorNeeded' }])
    expect((await who(browser))?.factorShownAt).toEqual(before?.factorShownAt)
  })

  test('turning the factor off, and new recovery codes, ask for a fresh one', async () => {
    const { browser } = await withFactor()
    const old = testBrowser(authAt(11))
    for (const [name, value] of browser.jar) old.jar.set(name, value)
    for (const path of ['two-factor/disable', 'two-factor/generate-backup-codes']) {
      const answer = await old.ask(path, { password: PASSWORD })
      expect([answer.status, await answer.json()]).toEqual([403, { code: 'freshFactorNeeded' }])
    }
    expect((await browser.ask('two-factor/generate-backup-codes', { password: PASSWORD })).status).toBe(200)
    expect((await browser.ask('two-factor/disable', { password: PASSWORD })).status).toBe(200)
    expect(await who(browser)).toMatchObject({ hasSecondFactor: false })
    expect((await auditOf()).slice(-2)).toEqual(['staff.recoveryCodesMade', 'staff.secondFactorOff'])
  })
})

describe('the own password', () => {
  test('is at least 15 long alone and 8 beside a second factor, which then stays', async () => {
    const browser = await signedIn()
    const eight = { currentPassword: PASSWORD, newPassword: 'eight ch' }
    const short = await browser.ask('change-password', eight)
    expect([short.status, await short.json()]).toEqual([400, { code: 'passwordTooShort', shortest: 15 }])
    const made = await withFactor()
    const seven = await made.browser.ask('change-password', { ...eight, newPassword: 'seven c' })
    expect(await seven.json()).toEqual({ code: 'passwordTooShort', shortest: 8 })
    expect((await made.browser.ask('change-password', eight)).status).toBe(200)
    const off = await made.browser.ask('two-factor/disable', { password: 'eight ch' })
    expect([off.status, await off.json()]).toEqual([400, { code: 'passwordTooShortAlone', shortest: 15 }])
  })

  test('changed, it ends every other session and not this one', async () => {
    const [here, there] = [await signedIn(), await signedIn()]
    expect((await here.ask('change-password', { currentPassword: PASSWORD, newPassword: 'another one that is long' })).status).toBe(200)
    expect(await who(here)).not.toBeNull()
    expect(await who(there)).toBeNull()
    expect((await auditOf()).at(-1)).toBe('staff.passwordChanged')
  })
})
