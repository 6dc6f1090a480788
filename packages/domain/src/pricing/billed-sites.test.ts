import { expect, test } from 'vitest'
import { checkBilledSites, sitesAgreement, SITES_AGREEMENTS } from './billed-sites.ts'

test('report no. 62 treated three discs and billed two sites: a reason is demanded', () => {
  const error = { code: 'billedSitesReasonMissing', treatedDiscs: 3, billedSites: 2 }
  expect(checkBilledSites({ treatedDiscs: 3, billedSites: 2, reason: null })).toEqual({ ok: false, error })
  expect(checkBilledSites({ treatedDiscs: 3, billedSites: 2, reason: ' 　' })).toEqual({ ok: false, error })
  expect(checkBilledSites({ treatedDiscs: 3, billedSites: 2, reason: 'L4/5 and L5/S1 by one approach' })).toEqual({
    ok: true,
    value: 'differ',
  })
})

test.each([
  [3, 3, 'same'],
  [null, 2, 'cannotSay'],
  [3, null, 'cannotSay'],
  [null, null, 'cannotSay'],
])('%j discs and %j sites need no reason: %s', (treatedDiscs, billedSites, value) => {
  expect(checkBilledSites({ treatedDiscs, billedSites, reason: null })).toEqual({ ok: true, value })
})

test('a reason is kept for no count that agrees, and demanded for every one that differs, more sites or fewer', () => {
  for (const [treatedDiscs, billedSites] of [[1, 2], [2, 1], [0, 1], [23, 1]] as const) {
    expect(checkBilledSites({ treatedDiscs, billedSites, reason: '' })).toMatchObject({ ok: false, error: { treatedDiscs, billedSites } })
  }
  expect(checkBilledSites({ treatedDiscs: 2, billedSites: 2, reason: 'said all the same' })).toEqual({ ok: true, value: 'same' })
  expect(checkBilledSites({ treatedDiscs: null, billedSites: 2, reason: 'said all the same' })).toEqual({ ok: true, value: 'cannotSay' })
})

test('two counts agree, differ, or cannot be compared', () => {
  const found = [[2, 2], [0, 0], [2, 3], [null, 0], [0, null]] as const
  expect(found.map(([discs, sites]) => sitesAgreement(discs, sites))).toEqual(['same', 'same', 'differ', 'cannotSay', 'cannotSay'])
  expect([...SITES_AGREEMENTS]).toEqual(['same', 'differ', 'cannotSay'])
})
