import { registration } from '@sebone/api/test-patient'
import { inviteStaff } from '@sebone/api/staff-sign-in/invite-staff'
import type { Role } from '@sebone/domain/staff/role'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainBrowser, routerAnswer, testSurfaces } from '../test-surfaces.ts'
import type { TestSurfaces } from '../test-surfaces.ts'

let surfaces: TestSurfaces
let episodeId: string
beforeAll(async () => {
  surfaces = await testSurfaces()
  ;({ episodeId } = await surfaces.clinic.staff().patients.register(registration()))
})
afterAll(() => surfaces.clinic.database.drop())

const PASSWORD = 'a password of the tests'
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const MEGABYTE = 1024 * 1024

async function signedIn(role: Role = 'nurse') {
  const { auth, clinic, portal } = surfaces
  const email = `${randomUUID()}@clinic.example`
  await inviteStaff({ ...clinic.deps(), auth }, { clinicId: clinic.clinicId, email, name: '試験', role, password: PASSWORD })
  const staff = plainBrowser(portal)
  await staff.call('/api/auth/sign-in/email', { email, password: PASSWORD })
  return staff
}
const cookieOf = (staff: ReturnType<typeof plainBrowser>) => [...staff.cookies].map(([name, value]) => `${name}=${value}`).join('; ')

async function upload(staff: ReturnType<typeof plainBrowser>, file: { name: string; content: Uint8Array; id?: string; header?: string; origin?: string }) {
  const told = { id: file.id ?? randomUUID(), episodeId, name: file.name, description: null }
  return surfaces.portal.request('http://app.example/files/attachments', {
    method: 'POST',
    body: new Uint8Array(file.content),
    headers: {
      host: 'app.example',
      origin: file.origin ?? 'http://app.example',
      cookie: cookieOf(staff),
      'content-type': 'application/octet-stream',
      'content-length': String(file.content.byteLength),
      'x-file': file.header ?? encodeURIComponent(JSON.stringify(told)),
    },
  })
}
const refusalIn = async (answer: Response) => [answer.status, (await routerAnswer(answer)).error.data.refusal]

test('a picture goes in once, comes out as a download that nothing can run in, and can be looked at', async () => {
  const staff = await signedIn()
  const id = randomUUID()
  const first = await upload(staff, { id, name: 'MRI 頸椎 (1).png', content: PNG })
  expect(first.status).toBe(201)
  const again = await upload(staff, { id, name: 'MRI 頸椎 (1).png', content: PNG })
  expect(await again.json()).toEqual(await first.json())

  const download = await staff.get(`/files/attachments/${id}`)
  expect(download.headers.get('content-type')).toBe('image/png')
  expect(download.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''MRI%20%E9%A0%B8%E6%A4%8E%20%281%29.png")
  expect(download.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'")
  expect(download.headers.get('x-content-type-options')).toBe('nosniff')
  expect(download.headers.get('cache-control')).toBe('no-store')
  expect(Buffer.from(await download.arrayBuffer()).equals(PNG)).toBe(true)
  const picture = await staff.get(`/files/attachments/${id}/picture`)
  expect([picture.status, picture.headers.get('content-disposition')]).toEqual([200, 'inline'])
})

test('a document is never shown inline from here', async () => {
  const staff = await signedIn()
  const id = randomUUID()
  await upload(staff, { id, name: 'letter.pdf', content: Buffer.from('%PDF-1.7 <script>alert(1)</script>') })
  expect((await staff.get(`/files/attachments/${id}`)).headers.get('content-disposition')).toMatch(/^attachment/)
  expect((await staff.get(`/files/attachments/${id}/picture`)).status).toBe(404)
})

test.each([
  ['a page of HTML called a picture', 'scan.png', '<!doctype html><script>alert(1)</script>', 'attachmentTypeNotAccepted'],
  ['an SVG, which may hold script', 'scan.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'attachmentTypeNotAccepted'],
  ['a document called a picture', 'scan.jpg', '%PDF-1.7', 'attachmentLies'],
  ['nothing at all', 'empty.pdf', '', 'attachmentEmpty'],
])('%s is refused by name', async (_, name, content, code) => {
  const [status, refusal] = await refusalIn(await upload(await signedIn(), { name, content: Buffer.from(content) }))
  expect([status, refusal]).toMatchObject([422, { code, name }])
})

test('20 MB are taken, and one byte more is refused before it is read; elsewhere 256 KB are the limit', async () => {
  const staff = await signedIn()
  const large = Buffer.concat([PNG, Buffer.alloc(20 * MEGABYTE - PNG.length)])
  expect((await upload(staff, { name: 'large.png', content: large })).status).toBe(201)
  const larger = Buffer.concat([large, Buffer.from([0])])
  expect(await refusalIn(await upload(staff, { name: 'larger.png', content: larger }))).toEqual([413, { code: 'tooLarge' }])
  expect((await staff.call('/trpc/notes.write', 'x'.repeat(300_000), { 'content-length': '300000' })).status).toBe(413)
}, 30_000)

test('strangers, auditors, other sites and broken headers are turned away, each by name', async () => {
  const auditor = await signedIn('auditor')
  const file = { name: 'a.png', content: PNG }
  expect(await refusalIn(await upload(plainBrowser(surfaces.portal), file))).toEqual([401, { code: 'notSignedIn' }])
  expect(await refusalIn(await upload(auditor, file))).toMatchObject([403, { code: 'notPermitted' }])
  const staff = await signedIn()
  expect(await refusalIn(await upload(staff, { ...file, origin: 'https://evil.example' }))).toEqual([403, { code: 'refused' }])
  for (const header of ['', '%E0%A4%A', encodeURIComponent('{"id":1}')])
    expect(await refusalIn(await upload(staff, { ...file, header }))).toMatchObject([400, { code: 'invalidInput' }])
  expect((await staff.get('/files/attachments/nonsense')).status).toBe(404)
  expect((await staff.get('/files/else')).status).toBe(404)
  expect((await plainBrowser(surfaces.portal).get(`/files/attachments/${randomUUID()}`)).status).toBe(401)
})

test('the log knows neither the name of a file nor what is in it', async () => {
  await upload(await signedIn(), { name: 'カナリア.png', content: PNG })
  const log = surfaces.logged.join('')
  expect(log).not.toContain('カナリア')
  expect(log).not.toContain(encodeURIComponent('カナリア'))
  expect(log).toContain('"route":"files attach"')
})
