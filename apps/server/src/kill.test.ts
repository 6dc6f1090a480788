import { registration } from '@sebone/api/test-patient'
import { randomInt, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, startProcess, temporaryFolder } from './test-process.ts'

const KILLS = 10
const PATIENTS = 6
const STORM_MS = 120
const DEFINITION = { id: 'check-in', version: 2 }
const PAGES = [
  ['lowerBack', { lowerBack: '5' }],
  ['lowerLimbs', { lowerLimbs: '3' }],
  ['numbness', { numbness: 'notSure' }],
  ['buttocks', { buttocks: '0' }],
  ['numbAreaChange', { numbAreaChange: 'larger' }],
  ['numbArea', { numbArea: ['heel-left', 'sole-left'] }],
  ['signs', { warningSigns: 'none' }],
  ['worseSinceTreatment', { worseSinceTreatment: 'no' }],
  ['worry', { worry: '', filledInBy: '' }],
] as const

let place: ReturnType<typeof temporaryFolder>
let environment: { PORTAL_PORT: string; INTAKE_PORT: string; SEBONE_DATA: string }
let running: ReturnType<typeof startProcess>

const start = async () => {
  running = startProcess(environment)
  await running.untilItRuns()
}

beforeAll(async () => {
  place = temporaryFolder()
  environment = {
    PORTAL_PORT: String(await freePort()),
    INTAKE_PORT: String(await freePort()),
    SEBONE_DATA: join(place.folder, 'data'),
  }
  await start()
}, 180_000)
afterAll(async () => {
  running.child.kill('SIGTERM')
  await running.ended
  place.remove()
}, 60_000)

/** Of all that the routers answer, what this test looks at. */
interface Answered {
  readonly path?: string
  readonly receipt?: unknown
  readonly episodes?: readonly { readonly assessments: readonly { readonly mode: string; readonly extents: { readonly numbness: unknown } }[] }[]
}

/** Somebody at one of the two surfaces, over real HTTP. */
function at(port: string) {
  const origin = `http://127.0.0.1:${port}`
  let cookie = ''
  const post = async (path: string, type: string, body: string) => {
    const answer = await fetch(origin + path, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, cookie, 'content-type': type },
      body,
    })
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    return answer
  }
  const dataOf = async (answer: Response): Promise<Answered> => {
    const body: { result?: { data: Answered }; error?: unknown } = JSON.parse(await answer.text())
    if (!body.result) throw new Error(JSON.stringify(body.error))
    return body.result.data
  }
  return {
    json: (path: string, input: unknown) => post(path, 'application/json', JSON.stringify(input)),
    call: async (endpoint: string, input: unknown) => dataOf(await post(`/trpc/${endpoint}`, 'application/json', JSON.stringify(input))),
    ask: async (endpoint: string) => dataOf(await fetch(`${origin}/trpc/${endpoint}`, { headers: { cookie } })),
  }
}

async function signIn() {
  const staff = at(environment.PORTAL_PORT)
  const [, email, password] = /Sign in +(\S+) +(\S+)/.exec(running.said.out) ?? []
  expect((await staff.json('/api/auth/sign-in/email', { email, password })).status).toBe(200)
  return staff
}

/** A patient with every answer saved, one tap before sending. */
async function readyToSend(staff: ReturnType<typeof at>, episodeId: string) {
  const link = await staff.call('links.create', { requestId: randomUUID(), episodeId, point: 'oneWeek', language: 'ja' })
  const patient = at(environment.INTAKE_PORT)
  const token = link.path?.split('#')[1] ?? ''
  await patient.call('link.open', { token, birthDate: { era: 'showa', year: '26', month: '3', day: '5' } })
  for (const [page, answers] of PAGES) {
    await patient.call('form.savePage', { page, definition: DEFINITION, answers, language: 'ja' })
  }
  return { patient, responseId: randomUUID() }
}

test(`no acknowledged submission is lost when the server is killed in the middle of them, ${KILLS} times`, async () => {
  const episodes = Array.from({ length: PATIENTS }, () => registration())
  const staff = await signIn()
  for (const patient of episodes) await staff.call('patients.register', patient)

  let acknowledged = 0
  let cutOff = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const ready = await Promise.all(episodes.map(({ episodeId }) => readyToSend(staff, episodeId)))
    const sending = ready.map(async ({ patient, responseId }) => {
      await wait(randomInt(STORM_MS))
      return patient.call('form.send', { responseId }).then(
        ({ receipt }) => receipt,
        () => null,
      )
    })
    await wait(STORM_MS / 2 + randomInt(STORM_MS))
    running.child.kill('SIGKILL')
    const receipts = await Promise.all(sending)
    await running.ended
    await start()

    const heard = ready.flatMap(({ patient }, index) => (receipts[index] ? [{ patient, receipt: receipts[index] }] : []))
    const unheard = ready.filter((_, index) => !receipts[index])
    acknowledged += heard.length
    cutOff += unheard.length
    for (const { patient, receipt } of heard) {
      expect(await patient.ask('form.current')).toMatchObject({ state: 'sent', receipt: { receipt } })
    }
    // Nobody heard whether these were stored. Sending again gives the one receipt that there is.
    for (const { patient, responseId } of unheard) {
      const again = await patient.call('form.send', { responseId })
      expect(await patient.call('form.send', { responseId: randomUUID() })).toEqual(again)
    }
  }
  for (const { id } of episodes) {
    const input = encodeURIComponent(JSON.stringify({ patientId: id }))
    const { episodes: [episode] = [] } = await staff.ask(`patients.page?input=${input}`)
    expect(episode?.assessments.map(({ mode }) => mode)).toEqual(Array.from({ length: KILLS }, () => 'web'))
    // What goes with a response goes with every one of them.
    expect(episode?.assessments.filter(({ extents }) => extents.numbness === null)).toEqual([])
  }
  console.info(`${KILLS} kills: ${acknowledged} acknowledged, 0 lost; ${cutOff} cut off and sent again, each once`)
  expect(acknowledged + cutOff).toBe(KILLS * PATIENTS)
}, 180_000)
