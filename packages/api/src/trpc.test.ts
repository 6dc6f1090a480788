import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staffRouter } from './staff-router.ts'
import { testClinic } from './test-clinic.ts'
import type { TestClinic } from './test-clinic.ts'

let clinic: TestClinic
beforeAll(async () => {
  clinic = await testClinic()
})
afterAll(() => clinic.database.drop())

async function over(path: string, init: RequestInit = {}, deps = clinic.deps()) {
  const headers = { 'content-type': 'application/json' }
  const req = new Request(`http://portal.localhost/trpc/${path}`, { headers, ...init })
  const response = await fetchRequestHandler({ endpoint: '/trpc', req, router: staffRouter, createContext: async () => deps })
  const text = await response.text()
  expect(text).not.toMatch(/stack|node_modules|select |insert |zod|\.ts:/iu)
  return { status: response.status, refusal: JSON.parse(text).error?.data?.refusal }
}
const post = (body: string): RequestInit => ({ method: 'POST', body })

test('what goes wrong over HTTP is a status and a refusal, and nothing of how we are built', async () => {
  const unknown = { patientId: randomUUID() }
  const query = (input: unknown) => `patients.page?input=${encodeURIComponent(JSON.stringify(input))}`
  expect(await over(query(unknown))).toEqual({ status: 404, refusal: { code: 'notFound' } })
  expect(await over(query({}))).toEqual({
    status: 400,
    refusal: { code: 'invalidInput', problems: [{ path: 'patientId', problem: 'invalid_type' }] },
  })
  expect(await over('patients.nothing')).toEqual({ status: 404, refusal: { code: 'noSuchEndpoint' } })
  expect(await over('patients.register', post('{'))).toEqual({ status: 400, refusal: { code: 'invalidInput' } })
  expect(await over('patients.register')).toMatchObject({ status: 405, refusal: { code: 'wrongMethod' } })
})

test('what nobody foresaw is told by an id, under which the log has its kind and no word of it', async () => {
  const other = await testClinic('closed')
  const deps = other.deps()
  await other.database.staff.destroy()
  const answer = await over('patients.search?input=%7B%7D', {}, deps)
  expect(answer).toEqual({ status: 500, refusal: { code: 'internal', id: other.unexpected[0]?.id } })
  expect(other.unexpected[0]).toMatchObject({ path: 'patients.search', kind: 'Error' })
  expect(JSON.stringify(other.unexpected)).not.toContain('message')
  await other.database.drop()
})
