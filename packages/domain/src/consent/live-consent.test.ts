import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar/calendar-date.ts'
import { day } from '../follow-up/answers.test-data.ts'
import { ABOUT, consentFor, EPISODE_ID, HANAKO_ID, textFor, TODAY, withdrawnOn } from './consents.test-data.ts'
import { liveConsent } from './live-consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const OTHER = '11111111-2222-4333-8444-555555555555'
const publication = consentFor('publication')

describe('a consent is live', () => {
  test('from the day it was given until the day before it is withdrawn', () => {
    const withdrawn = consentFor('publication', { withdrawn: withdrawnOn('2026-05-10') })
    const isLive = (date: string) => liveConsent([withdrawn], 'publication', day(date), ABOUT).ok
    expect(['2026-03-01', '2026-03-02', '2026-05-09', '2026-05-10'].map(isLive)).toEqual([false, true, true, false])
  })

  test('for its own purpose, person and episode only', () => {
    expect(liveConsent([publication], 'treatment', TODAY, ABOUT)).toMatchObject({ error: { code: 'consentNotGiven' } })
    const others = [
      { patientId: OTHER, episodeId: EPISODE_ID },
      { patientId: HANAKO_ID, episodeId: OTHER },
    ]
    for (const about of others) expect(liveConsent([publication], 'publication', TODAY, about).ok).toBe(false)
    expect(liveConsent([consentFor('data')], 'data', TODAY, { patientId: HANAKO_ID, episodeId: OTHER }).ok).toBe(true)
  })

  test('again once it is given again after a withdrawal, even on the same day', () => {
    const first = consentFor('publication', { withdrawn: withdrawnOn('2026-05-10') })
    const second = consentFor('publication', { id: OTHER, agreedOn: day('2026-05-10') })
    expect(liveConsent([second, first], 'publication', TODAY, ABOUT)).toEqual({ ok: true, value: second })
  })

  test('but not by an older sheet that turns up after a withdrawal', () => {
    const withdrawn = consentFor('publication', { withdrawn: withdrawnOn('2026-05-10') })
    const found = consentFor('publication', { id: OTHER, agreedOn: day('2026-04-01') })
    expect(liveConsent([withdrawn, found], 'publication', TODAY, ABOUT)).toEqual({
      ok: false,
      error: { code: 'consentWithdrawn', purpose: 'publication', on: '2026-05-10' },
    })
  })
})

test('a consent given later is said to be so, not missing', () => {
  expect(liveConsent([publication], 'publication', day('2026-03-01'), ABOUT)).toMatchObject({
    error: { code: 'consentNotYetGiven', agreedOn: '2026-03-02' },
  })
})

test('a later text carries earlier agreements on, unless it asks everybody again', () => {
  const next = { ...textFor('publication'), version: 2, inForceFrom: day('2026-06-01') }
  expect(liveConsent([publication], 'publication', TODAY, ABOUT, [next]).ok).toBe(true)
  const asking = [{ ...next, asksAgain: true }]
  expect(liveConsent([publication], 'publication', TODAY, ABOUT, asking)).toMatchObject({
    error: { code: 'consentToBeRenewed', since: '2026-06-01' },
  })
  expect(liveConsent([publication], 'publication', day('2026-05-31'), ABOUT, asking).ok).toBe(true)
})

test('a withdrawal is kept beside what was agreed; twice, too early and too late are refused', () => {
  const withdraw = (date: string, consent = publication) => {
    const withdrawal = withdrawnOn(date)
    if (!withdrawal) throw new Error(date)
    return withdrawConsent(consent, withdrawal, { today: TODAY })
  }
  expect(withdraw('2026-05-10')).toEqual({ ok: true, value: { ...publication, withdrawn: withdrawnOn('2026-05-10') } })
  const withdrawn = consentFor('publication', { withdrawn: withdrawnOn('2026-05-10') })
  expect(withdraw('2026-05-11', withdrawn)).toMatchObject({ error: { code: 'consentAlreadyWithdrawn', on: '2026-05-10' } })
  expect(withdraw('2026-03-01')).toMatchObject({ error: { code: 'withdrawalBeforeConsent' } })
  expect(withdraw('2026-07-01')).toMatchObject({ error: { code: 'withdrawalInFuture' } })
})

test('after a withdrawal nothing is live until somebody agrees again, whatever was found before', () => {
  const days = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(fc.array(days, { maxLength: 5 }), days, days, (agreed, withdrawnAfter, later) => {
      const from = day('2026-03-02')
      const withdrawal = addDays(from, withdrawnAfter)
      const records = [
        consentFor('publication', { withdrawn: withdrawnOn(withdrawal) }),
        ...agreed.map((offset) => consentFor('publication', { id: OTHER, agreedOn: addDays(from, offset) })),
      ]
      const on = addDays(withdrawal, later)
      const hasAgreedAgain = agreed.some((offset) => addDays(from, offset) >= withdrawal && addDays(from, offset) <= on)
      expect(liveConsent(records, 'publication', on, ABOUT).ok).toBe(hasAgreedAgain)
    }),
  )
})
