import { describe, expect, test } from 'vitest'
import type { Disc } from './disc.ts'
import { expandRange } from './expand-range.ts'
import type { ReadPlace } from './place.ts'
import type { Vertebra } from './vertebra.ts'

const disc = (name: Disc): ReadPlace => ({ kind: 'disc', disc: name, asPrinted: name, position: 5 })
const bone = (name: Vertebra): ReadPlace => ({ kind: 'vertebra', vertebra: name, asPrinted: name, position: 5 })
const named = (range: ReturnType<typeof expandRange>) =>
  range.ok ? range.value.map((place) => (place.kind === 'disc' ? place.disc : place.vertebra)) : range.error.code

describe('a range', () => {
  test('of discs has every disc from the first to the last', () => {
    expect(named(expandRange(disc('T12/L1'), disc('L2/3'), '', {}))).toEqual(['T12/L1', 'L1/2', 'L2/3'])
  })

  test('of bones has every bone', () => {
    expect(named(expandRange(bone('L4'), bone('coccyx'), '', {}))).toEqual(['L4', 'L5', 'S1', 'coccyx'])
  })

  test('from a place to itself is that place', () => {
    expect(named(expandRange(disc('L3/4'), disc('L3/4'), '', {}))).toEqual(['L3/4'])
    expect(named(expandRange(bone('L3'), bone('L3'), '', {}))).toEqual(['L3'])
  })

  test('goes by the numbering of the spine', () => {
    expect(named(expandRange(disc('L4/5'), disc('L6/S1'), '', { numbering: 'sixLumbar' }))).toEqual(['L4/5', 'L5/6', 'L6/S1'])
    expect(named(expandRange(bone('L4'), bone('S1'), '', { numbering: 'sixLumbar' }))).toEqual(['L4', 'L5', 'L6', 'S1'])
    expect(named(expandRange(disc('L3/4'), disc('L4/S1'), '', { numbering: 'fourLumbar' }))).toEqual(['L3/4', 'L4/S1'])
  })

  test('upwards is refused: nobody writes it on purpose', () => {
    expect(named(expandRange(disc('L4/5'), disc('L3/4'), '', {}))).toBe('reversed')
    expect(named(expandRange(bone('L5'), bone('L4'), '', {}))).toBe('reversed')
  })

  test('between a disc and a bone is nothing that can be counted', () => {
    expect(named(expandRange(disc('L3/4'), bone('L5'), '', {}))).toBe('unreadable')
    expect(named(expandRange(bone('L3'), disc('L4/5'), '', {}))).toBe('unreadable')
  })

  test('keeps what was printed for all of it, and where it began', () => {
    const range = expandRange(disc('L3/4'), disc('L4/5'), 'L3/4～5', {})
    expect(range.ok && range.value.map(({ asPrinted, position }) => [asPrinted, position])).toEqual([['L3/4～5', 5], ['L3/4～5', 5]])
  })
})
