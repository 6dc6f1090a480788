import fc from 'fast-check'
import { notationExamples, type NotationExample } from '@sebone/fixtures/notations'
import { CASE_NUMBERS, readCase, readExpected } from '@sebone/fixtures/cases'
import { describe, expect, test } from 'vitest'
import { DISCS, discsOf, sortDiscs } from './disc.ts'
import { readLocations } from './location.ts'
import { readDiscs, readVertebra, writeDiscs } from './notation.ts'
import type { NotationContext } from './notation-refusal.ts'
import { SPINE_NUMBERINGS } from './numbering.ts'
import { SPINE_REGIONS } from './region.ts'
import { VERTEBRAE } from './vertebra.ts'
import { anyText } from '../text/any-text.test-data.ts'

const contextOf = ({ numbering, region }: NotationExample): NotationContext => {
  const known = SPINE_NUMBERINGS.find((each) => each === numbering)
  if (known === undefined) throw new Error(`no such numbering: ${numbering}`)
  const defaultRegion = SPINE_REGIONS.find((each) => each === region)
  return defaultRegion === undefined ? { numbering: known } : { numbering: known, defaultRegion }
}

const discsIn = (text: string, context: NotationContext) => {
  const read = readDiscs(text, context)
  return read.ok ? read.value.map(({ disc }) => disc) : read.error
}

describe('what people write for discs is read', () => {
  test.each(notationExamples('valid'))('$text ($numbering, $region) is $expected', (example) => {
    expect(discsIn(example.text, contextOf(example))).toEqual(example.expected.split(' '))
  })
})

describe('what cannot be read exactly is refused by name, with its place', () => {
  test.each(notationExamples('invalid'))('$text ($numbering, $region) is $expected', (example) => {
    const read = readDiscs(example.text, contextOf(example))
    const refusal = read.ok ? read.value : `${read.error.code} ${read.error.position} "${read.error.text}"`
    expect(refusal).toEqual(example.expected)
  })

  test('a lone 4/5 says which discs may be meant', () => {
    expect(discsIn('4/5', {})).toMatchObject({ candidates: ['C4/5', 'T4/5', 'L4/5'] })
  })

  test('5/s under six lumbar vertebrae asks: L5/6 or L6/S1?', () => {
    expect(discsIn('5/s', { numbering: 'sixLumbar' })).toMatchObject({ candidates: ['L5/6', 'L6/S1'] })
  })

  test('more than 200 characters are no notation', () => {
    expect(discsIn('L3/4'.padEnd(200), {})).toEqual(['L3/4'])
    expect(discsIn('L3/4'.padEnd(201), {})).toEqual({ code: 'tooLong', position: 200, text: '' })
  })
})

describe('what was printed is kept', () => {
  test('each disc remembers its own text and where it stands', () => {
    expect(readDiscs('Ｌ３／４、 4/5と5/s')).toEqual({
      ok: true,
      value: [
        { disc: 'L3/4', asPrinted: 'Ｌ３／４', position: 0 },
        { disc: 'L4/5', asPrinted: '4/5', position: 6 },
        { disc: 'L5/S1', asPrinted: '5/s', position: 10 },
      ],
    })
  })

  test('the discs of a range share its text', () => {
    const read = readDiscs('discs from L3/4 to 5/S')
    expect(read.ok && read.value.map(({ asPrinted, position }) => [asPrinted, position])).toEqual(
      Array.from({ length: 3 }, () => ['L3/4 to 5/S', 11]),
    )
  })
})

describe('one bone', () => {
  test.each([
    ['L4', 'L4'],
    ['Ｌ４', 'L4'],
    ['vertebra L4', 'L4'],
    ['L4椎体', 'L4'],
    ['Th12', 'T12'],
    ['S1', 'S1'],
    ['尾骨', 'coccyx'],
  ])('%s is %s', (text, bone) => {
    expect(readVertebra(text)).toEqual({ ok: true, value: bone })
  })

  test.each([
    ['', 'emptyNotation'],
    ['4', 'unreadable'],
    ['S', 'unreadable'],
    ['L4, L5', 'unreadable'],
    ['L4/5', 'isADisc'],
    ['disc L4', 'isADisc'],
    ['L8', 'noSuchVertebra'],
    ['L6', 'needsTransitionalVertebra'],
  ])('"%s" is refused as %s', (text, code) => {
    expect(readVertebra(text)).toMatchObject({ ok: false, error: { code } })
  })

  test('L6 is read where it is recorded, and L5 is not where it is sacral', () => {
    expect(readVertebra('L6', { numbering: 'sixLumbar' })).toEqual({ ok: true, value: 'L6' })
    expect(readVertebra('L5', { numbering: 'fourLumbar' })).toMatchObject({ error: { code: 'noSuchVertebra' } })
  })

  test('every bone is read as it is written, in the spine that has it', () => {
    for (const bone of VERTEBRAE) {
      expect(readVertebra(bone, { numbering: bone === 'L6' ? 'sixLumbar' : 'usual' })).toEqual({ ok: true, value: bone })
    }
  })
})

describe('the place of a finding', () => {
  test.each(notationExamples('locations'))('$text is $expected', (example) => {
    const { locations } = readLocations(example.text, contextOf(example))
    expect(locations.map(({ location }) => ('unclear' in location ? '?' : Object.values(location)[0])).join(' ')).toBe(
      example.expected,
    )
  })

  test('an unclear place keeps its words and the reason', () => {
    expect(readLocations('upper part of disc L3').locations).toEqual([
      {
        location: { unclear: 'upper part of disc L3' },
        asPrinted: 'upper part of disc L3',
        position: 0,
        because: { code: 'unreadable', position: 0, text: 'upper' },
      },
    ])
  })

  test('no text is no place', () => {
    expect(readLocations(' ').locations).toEqual([])
  })
})

describe.each(CASE_NUMBERS)('case %s', (number) => {
  const printed = readCase(number)
  const expected = readExpected(number)
  const context = { defaultRegion: 'lumbar' } as const

  test('treated discs are those of the report', () => {
    const read = readDiscs(printed.procedure.discs ?? '', context)
    expect(read.ok && sortDiscs(read.value.map(({ disc }) => disc))).toEqual(expected.discs)
  })

  test('so are the discs that were not treated', () => {
    expect(printed.procedure.notTreated.map(({ disc }) => discsIn(disc, context))).toEqual(
      expected.notTreated.map(({ disc }) => [disc]),
    )
  })

  test('and the places of the findings', () => {
    const places = printed.findings.map(({ at }) => readLocations(at ?? '', context).locations)
    expect(places.map((reads) => reads.map(({ location }) => location))).toEqual(expected.findings.map(({ at }) => at))
  })
})

describe('for every list', () => {
  test('reading what was written gives the same discs, in every numbering', () => {
    for (const numbering of SPINE_NUMBERINGS) {
      fc.assert(
        fc.property(fc.subarray([...discsOf(numbering)], { minLength: 1 }), (discs) => {
          expect(discsIn(writeDiscs(discs), { numbering })).toEqual(discs)
        }),
      )
    }
  })

  test('a range gives what its discs give one by one', () => {
    const usual = discsOf('usual')
    const index = fc.integer({ min: 0, max: usual.length - 1 })
    fc.assert(
      fc.property(index, index, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        expect(discsIn(`from ${usual[from]} to ${usual[to]}`, {})).toEqual(usual.slice(from, to + 1))
        expect(discsIn(`${usual[from]}～${usual[to]}`, {})).toEqual(usual.slice(from, to + 1))
      }),
    )
  })

  test('full-width text is read like half-width text', () => {
    const wide = (text: string) => text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    for (const { text, ...example } of notationExamples('valid')) {
      const context = contextOf({ text, ...example })
      expect(discsIn(wide(text), context)).toEqual(discsIn(text, context))
    }
  })

  const pieces = fc.constantFrom(
    'L', 'C', 'T', 'S', 's', '3', '4', '5', '12', '/', '-', 'ー', ',', '、', '・', ' and ', 'と', 'から', '～', 'from ', ' to ',
    'disc ', '椎間', 'まで', '.', '5/s', 'L3/4', '\u0000', '\ud83d', '９',
  )
  const anything = fc.oneof(
    { weight: 1, arbitrary: anyText({ maxLength: 12 }) },
    { weight: 3, arbitrary: fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')) },
  )

  test('100,000 random texts are read or refused at a place inside them, and none throws', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...SPINE_NUMBERINGS), (text, numbering) => {
        const read = readDiscs(text, { numbering })
        const isRight = read.ok
          ? read.value.length > 0 && read.value.every(({ disc }) => DISCS.includes(disc))
          : text.slice(read.error.position).toWellFormed().startsWith(read.error.text)
        expect(isRight).toBe(true)
      }),
      { numRuns: 100_000 },
    )
  }, 60_000)

  test('a finding always gets a place, and an unclear one keeps what was printed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { locations } = readLocations(text)
        expect(locations.length === 0).toBe(text.trim() === '')
      }),
    )
  })
})
