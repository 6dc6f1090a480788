import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { discsOf } from './disc.ts'
import { readLocations, writeLocation, writeLocations, type SpineLocation } from './location.ts'
import { SPINE_NUMBERINGS, type SpineNumbering } from './numbering.ts'
import { LONGEST_NOTATION } from './read-notation.ts'
import * as schema from './spine-schema.ts'
import { vertebraeOf } from './vertebra.ts'
import { anyText } from '../text/any-text.test-data.ts'

const placesOf = (numbering: SpineNumbering): readonly SpineLocation[] => [
  ...discsOf(numbering).map((disc) => ({ disc })),
  ...vertebraeOf(numbering).map((vertebra) => ({ vertebra })),
]
const read = (text: string, numbering: SpineNumbering = 'usual') =>
  readLocations(text, { numbering }).locations.map(({ location }) => location)

describe('a place is written', () => {
  test('in its canonical form, an unclear one as it was printed', () => {
    expect(writeLocation({ disc: 'L5/S1' })).toBe('L5/S1')
    expect(writeLocation({ vertebra: 'L4' })).toBe('L4')
    expect(writeLocation({ unclear: 'upper part of disc L3' })).toBe('upper part of disc L3')
  })

  test('beside others in the order given; no place is no text', () => {
    expect(writeLocations([{ disc: 'L4/5' }, { vertebra: 'L4' }, { disc: 'L3/4' }])).toBe('L4/5, L4, L3/4')
    expect(writeLocations([])).toBe('')
  })
})

describe('reading what was written gives the same places', () => {
  test.each(SPINE_NUMBERINGS)('one by one, for every disc and every bone of the %s spine', (numbering) => {
    for (const place of placesOf(numbering)) expect(read(writeLocation(place), numbering)).toEqual([place])
  })

  test.each(SPINE_NUMBERINGS)('for every set of places of the %s spine, in whatever order', (numbering) => {
    const sets = fc.shuffledSubarray([...placesOf(numbering)]).filter((places) => writeLocations(places).length <= LONGEST_NOTATION)
    fc.assert(
      fc.property(sets, (places) => {
        expect(read(writeLocations(places), numbering)).toEqual(places)
      }),
      { numRuns: 1000 },
    )
  })

  test('also for an unclear place alone, which stays unclear', () => {
    expect(read(writeLocation({ unclear: 'lower endplate' }))).toEqual([{ unclear: 'lower endplate' }])
  })
})

describe('a text that is not wholly readable is one unclear place', () => {
  test.each([
    ['L3/4, banana', 'unreadable', 6],
    ['L8', 'noSuchVertebra', 0],
    ['4/5', 'ambiguousRegion', 0],
    ['L5/6', 'needsTransitionalVertebra', 0],
    ['L5/4', 'reversed', 0],
    ['L4 disc', 'isAVertebra', 0],
    ['L3/4, L4 disc', 'isAVertebra', 6],
    ['L3/4 vertebra', 'isADisc', 0],
    ['L3/4 lumbar', 'unreadable', 5],
    ['discs at L3/4 and the L4', 'isAVertebra', 22],
    ['from L2/3 to L3/4まで vertebra', 'isADisc', 13],
  ])('%s: %s', (text, code, position) => {
    const [only, ...others] = readLocations(text).locations
    expect(only).toMatchObject({ location: { unclear: text }, asPrinted: text, position: 0, because: { code, position } })
    expect(others).toEqual([])
  })

  test('kept as printed, without what no database keeps', () => {
    expect(read(' a\u0000b \n')).toEqual([{ unclear: 'a b' }])
    expect(read('half \ud83d')).toEqual([{ unclear: 'half \ufffd' }])
  })

  test('which any store may keep, whatever was typed', () => {
    fc.assert(
      fc.property(anyText({ minLength: 1, maxLength: 300 }), (text) => {
        const isKept = ({ location }: { location: SpineLocation }) =>
          schema.SpineLocation.safeParse(location).success || ('unclear' in location && location.unclear === '')
        expect(readLocations(text).locations.every(isKept)).toBe(true)
      }),
    )
  })
})

test('a place that is read says so: nothing stands against it', () => {
  expect(readLocations('L3/4 and L4').locations).toEqual([
    { location: { disc: 'L3/4' }, asPrinted: 'L3/4', position: 0, because: null },
    { location: { vertebra: 'L4' }, asPrinted: 'L4', position: 9, because: null },
  ])
})
