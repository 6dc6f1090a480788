import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { startSebone, type RunningSebone } from '../running-sebone.ts'
import { PAYLOADS } from './payloads.ts'
import { attackersAt, plantEverywhere } from './plant.ts'
import { payloadSupply } from './supply.ts'
import { walkPatientApp } from './walk-patient-app.ts'
import { walkPortal } from './walk-portal.ts'

/** A line holds about three attacks at a time: each field that is long enough for the longest is to have held so many. */
const ENOUGH = 200
/** As many as a field of one line needs for that, with room. */
const MOST_ROUNDS = 90
/** A subject, a telephone and a row of lot numbers are shorter than the longest attacks; a header and a message refuse some signs. */
const SHORT = /\.subject$|\.lotNumbers$|\.body$|user-agent$|^files\.attach\.name$|answers\.phone$/u

let browser: Browser
let server: RunningSebone
beforeAll(async () => {
  browser = await startBrowser()
  server = await startSebone({ daysAhead: 0, env: { LOG_LEVEL: 'silent' } })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test(`${ENOUGH} of ${PAYLOADS.length} attacks at least in every field that can hold them, on every screen: none runs`, async () => {
  const supply = payloadSupply()
  const unfinished = () => [...supply.given].filter(([path, numbers]) => !SHORT.test(path) && numbers.size < ENOUGH).map(([path]) => path)
  let screens = 0
  let rounds = 0
  do {
    const attackers = await attackersAt(server, supply)
    const planted = await plantEverywhere(server, attackers, supply)
    const walk = { attackers, planted, language: rounds % 2 === 0 ? 'ja' : 'en', by: rounds % 8 === 0 ? 'address' : 'router' } as const
    const walked = await Promise.all([walkPortal(browser, server, walk), walkPatientApp(browser, server, walk)])
    expect(walked.flatMap(({ faults }) => faults)).toEqual([])
    screens += walked.flatMap(({ shown }) => Object.keys(shown)).length
    rounds += 1
    // No clinic takes more than thirty requests for a consultation in an hour.
    server.elevenMinutesPass()
    if (rounds % 10 === 0) console.log(`${rounds} rounds; not yet through: ${unfinished().length} of ${supply.given.size} fields`)
  } while (unfinished().length > 0 && rounds < MOST_ROUNDS)
  console.log(`${PAYLOADS.length} attacks, ${supply.given.size} fields, ${rounds} rounds, ${screens} screens looked at: nothing ran`)
  expect(unfinished()).toEqual([])
}, 3_600_000)
