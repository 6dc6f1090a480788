import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { DISCS, sortDiscs, type Disc } from '../spine/disc.ts'
import { NOT_TREATED_REASONS } from '../spine/not-treated-reason.ts'
import { DiscNotTreated, Procedure } from './procedure.ts'
import { METHOD_REGION, TREATMENT_METHODS, type TreatmentMethod } from './treatment-method.ts'

/** The treatment of report no. 62: three discs, two sites billed, the month known. */
const NO_62 = {
  id: '0b7c6a52-2f0e-4c53-9d3a-0d6a4f3f1c62',
  method: 'cellgel',
  performedIn: '2022-12',
  discs: ['L3/4', 'L4/5', 'L5/S1'],
  discsAsPrinted: 'L3/4, 4/5, and 5/s',
  notTreated: [],
  billedSites: 2,
  billedSitesReason: 'Two discs were reached by one approach.',
  physician: null,
}
const isOne = (changes: object) => Procedure.safeParse({ ...NO_62, ...changes }).success

describe('a procedure', () => {
  test('is stored as it was recorded, down to what was printed', () => {
    expect(Procedure.parse(NO_62)).toEqual(NO_62)
  })

  test.each([
    ['a year', { performedIn: '2022' }],
    ['a day', { performedIn: '2022-12-03' }],
    ['sites that nobody stated', { billedSites: null, billedSitesReason: null }],
    ['no disc at all', { discs: [], discsAsPrinted: null }],
    ['discs of a spine with six lumbar vertebrae', { discs: ['L5/6', 'L6/S1'] }],
    ['a reason of several lines', { billedSitesReason: 'one\ntwo' }],
  ])('may have %s', (_, changes) => {
    expect(isOne(changes)).toBe(true)
  })

  test.each([
    ['a disc twice, which would be counted twice', { discs: ['L4/5', 'L4/5'] }],
    ['discs out of order', { discs: ['L5/S1', 'L3/4'] }],
    ['a bone for a disc', { discs: ['L4'] }],
    ['a disc that nobody has', { discs: ['C1/2'] }],
    ['a disc as typed', { discs: ['L3-4'] }],
    ['no billed site: that is a blank, not a number', { billedSites: 0 }],
    ['half a site', { billedSites: 1.5 }],
    ['a reason of white space', { billedSitesReason: ' 　' }],
    ['a day that does not exist', { performedIn: '2022-02-30' }],
    ['a method that the clinic does not have', { method: 'laser' }],
    ['a price, which is never stored here', { total: 1_430_000 }],
  ])('cannot have %s', (_, changes) => {
    expect(isOne(changes)).toBe(false)
  })

  test('has any set of discs in exactly one order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...DISCS]), (discs) => {
        expect(isOne({ discs })).toBe(sortDiscs(discs).every((disc, index) => disc === discs[index]))
        expect(isOne({ discs: sortDiscs(discs) })).toBe(true)
      }),
    )
  })
})

describe('a disc that could not be treated', () => {
  test.each(NOT_TREATED_REASONS)('says why: %s', (reason) => {
    expect(DiscNotTreated.safeParse({ disc: 'L2/3', reason, asPrinted: null }).success).toBe(true)
  })

  test('without a reason, or with one of somebody’s own, is none', () => {
    expect(DiscNotTreated.safeParse({ disc: 'L2/3', asPrinted: null }).success).toBe(false)
    expect(DiscNotTreated.safeParse({ disc: 'L2/3', reason: 'tired', asPrinted: null }).success).toBe(false)
  })

  test('does not compile with a bone or a free reason', () => {
    // @ts-expect-error a vertebra is not a disc
    const bone: DiscNotTreated = { disc: 'L4', reason: 'narrowed', asPrinted: null }
    // @ts-expect-error the reasons are a closed list
    const tired: DiscNotTreated = { disc: 'L2/3', reason: 'tired', asPrinted: null }
    expect([bone, tired]).toHaveLength(2)
    expectTypeOf<DiscNotTreated['disc']>().toEqualTypeOf<Disc>()
  })
})

test('every method says which region a bare "4/5" means', () => {
  expect(Object.keys(METHOD_REGION)).toEqual([...TREATMENT_METHODS])
  expectTypeOf<keyof typeof METHOD_REGION>().toEqualTypeOf<TreatmentMethod>()
})
