import { expect, test } from 'vitest'
import { checkBilledSites } from './billed-sites.ts'

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
