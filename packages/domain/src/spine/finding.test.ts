import { describe, expect, expectTypeOf, test } from 'vitest'
import { FINDING_KINDS, FINDINGS, fitsLocation, type FindingKind } from './finding.ts'
import { NOT_TREATED_REASONS } from './not-treated-reason.ts'
import * as schema from './spine-schema.ts'

// The list of DOMAIN.md, section 2, with the place that each takes.
const TAKES = {
  spinalCanalStenosis: 'disc',
  foraminalStenosis: 'disc',
  discHerniation: 'disc',
  discDegeneration: 'disc',
  lossOfDiscHeight: 'disc',
  annularFissure: 'disc',
  anterolisthesis: 'vertebra',
  retrolisthesis: 'vertebra',
  schmorlsNode: 'vertebra',
  transitionalVertebra: 'vertebra',
  compressionFracture: 'vertebra',
  scoliosis: 'any',
  osteoporosis: 'none',
  previousDiscSurgery: 'disc',
} as const satisfies Record<FindingKind, string>

const PLACES = { disc: { disc: 'L4/5' }, vertebra: { vertebra: 'L4' }, unclear: { unclear: 'L4/5?' } } as const

describe('the vocabulary of findings', () => {
  test('has the fourteen of the clinic, in its order', () => {
    expect([...FINDING_KINDS]).toEqual(Object.keys(TAKES))
    expect(Object.keys(FINDINGS)).toEqual(Object.keys(TAKES))
  })

  test.each(FINDING_KINDS)('%s has a name in both languages and synonyms in both scripts', (kind) => {
    const { name, synonyms } = FINDINGS[kind]
    expect(name.en).toMatch(/^[A-Z][\p{L}’ -]+$/u)
    expect(name.ja).toMatch(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u)
    const isLatin = (word: string) => /^[\w -]+$/u.test(word)
    expect([synonyms.some(isLatin), synonyms.some((word) => !isLatin(word))]).toEqual([true, true])
    expect(new Set(synonyms).size).toBe(synonyms.length)
  })

  test('has no name twice', () => {
    const names = FINDING_KINDS.flatMap((kind) => [FINDINGS[kind].name.en, FINDINGS[kind].name.ja])
    expect(new Set(names).size).toBe(names.length)
  })

  test('holds what DOMAIN.md calls the same thing', () => {
    expect(FINDINGS.discDegeneration.synonyms).toContain('degenerative disc disease')
    expect(FINDINGS.spinalCanalStenosis.synonyms).toContain('spinal stenosis')
    expect(FINDINGS.anterolisthesis.synonyms).toEqual(expect.arrayContaining(['spondylolisthesis', 'slip']))
    expect(FINDINGS.discHerniation.synonyms).toEqual(expect.arrayContaining(['bulge', 'protrusion', 'extrusion', 'sequestration']))
  })
})

describe.each(FINDING_KINDS)('%s', (kind) => {
  test(`takes its place: ${TAKES[kind]}`, () => {
    expect(FINDINGS[kind].takes).toBe(TAKES[kind])
  })

  test('fits that place only, and an unclear place always', () => {
    const fits = Object.entries(PLACES).flatMap(([name, place]) => (fitsLocation(kind, place) ? [name] : []))
    const expected = { disc: ['disc', 'unclear'], vertebra: ['vertebra', 'unclear'], any: ['disc', 'vertebra', 'unclear'], none: ['unclear'] }
    expect(fits).toEqual(expected[TAKES[kind]])
  })
})

test.each([
  ['spinalCanalStenosis', ['schizas']],
  ['discHerniation', ['herniation']],
  ['discDegeneration', ['pfirrmann', 'modic']],
  ['anterolisthesis', ['meyerding']],
  ['retrolisthesis', ['meyerding']],
  ['transitionalVertebra', ['castellvi']],
  ['osteoporosis', []],
  ['compressionFracture', []],
] as const)('%s is graded by %j', (kind, systems) => {
  expect(FINDINGS[kind].gradedBy).toEqual(systems)
})

test('a disc was not treated for one of four reasons', () => {
  expect([...NOT_TREATED_REASONS]).toEqual(['narrowed', 'needleAccess', 'lowExpectedBenefit', 'discLost'])
  expect(schema.NotTreatedReason.options).toEqual([...NOT_TREATED_REASONS])
  expect(schema.FindingKind.options).toEqual([...FINDING_KINDS])
})

test('types: a synonym is no kind', () => {
  // @ts-expect-error the code is `anterolisthesis`
  const kind: FindingKind = 'spondylolisthesis'
  expect(FINDING_KINDS).not.toContain(kind)
  expectTypeOf<schema.FindingKind>().toEqualTypeOf<FindingKind>()
})
