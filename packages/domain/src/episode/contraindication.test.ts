import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  CONTRAINDICATIONS,
  contraindicationsIn,
  goOnDespite,
  SEVERITY_OF,
  type Contraindication,
  type ContraindicationOverride,
} from './contraindication.ts'

const reasonOf = (contraindication: Contraindication, reason = 'explained and accepted'): ContraindicationOverride => ({
  contraindication,
  byPhysician: true,
  reason,
})

describe('what the findings of report no. 62 speak of', () => {
  const findings = [
    { kind: 'spinalCanalStenosis', at: [{ disc: 'L3/4' }, { disc: 'L4/5' }] },
    { kind: 'anterolisthesis', at: [{ vertebra: 'L4' }] },
    { kind: 'osteoporosis', at: [] },
  ] as const

  test('stenosis and slip, with their places, and nothing else', () => {
    expect(contraindicationsIn(findings)).toEqual([
      { contraindication: 'stenosis', at: [{ disc: 'L3/4' }, { disc: 'L4/5' }] },
      { contraindication: 'slip', at: [{ vertebra: 'L4' }] },
    ])
  })

  test('both only warn: the clinic treats them knowingly', () => {
    expect(contraindicationsIn(findings).map(({ contraindication }) => SEVERITY_OF[contraindication])).toEqual(['warn', 'warn'])
  })
})

test('the ones that stop are infection, pregnancy, allergy and bleeding that is not corrected', () => {
  expect(CONTRAINDICATIONS.filter((each) => SEVERITY_OF[each] === 'stop')).toEqual([
    'activeInfection',
    'pregnancy',
    'allergyToComponent',
    'allergyToLocalAnaesthetic',
    'uncorrectedBleedingTendency',
  ])
})

test('two findings of one contraindication are named once, with all places', () => {
  const found = contraindicationsIn([
    { kind: 'foraminalStenosis', at: [{ disc: 'L5/S1' }] },
    { kind: 'spinalCanalStenosis', at: [{ disc: 'L3/4' }] },
  ])
  expect(found).toEqual([{ contraindication: 'stenosis', at: [{ disc: 'L5/S1' }, { disc: 'L3/4' }] }])
})

describe('going on despite a contraindication', () => {
  test('needs a reason of a physician for each, and names those without one', () => {
    expect(goOnDespite(['slip', 'pregnancy'], [reasonOf('slip')])).toEqual({
      ok: false,
      error: { code: 'contraindicationNeedsPhysician', missing: ['pregnancy'] },
    })
  })

  test('is no matter for a blank reason, nor for somebody who is no physician', () => {
    expect(goOnDespite(['slip'], [reasonOf('slip', '  ')]).ok).toBe(false)
    expect(goOnDespite(['slip'], [{ ...reasonOf('slip'), byPhysician: false }]).ok).toBe(false)
  })

  test('answers what the record shows in red', () => {
    expect(goOnDespite(['slip', 'pregnancy'], [reasonOf('slip'), reasonOf('pregnancy')])).toEqual({ ok: true, value: ['pregnancy'] })
    expect(goOnDespite([], [])).toEqual({ ok: true, value: [] })
  })

  test('is never a dead end: with a reason for everything that is named it goes on', () => {
    fc.assert(
      fc.property(fc.subarray([...CONTRAINDICATIONS]), (present) => {
        const first = goOnDespite(present, [])
        const needed = first.ok ? [] : first.error.missing
        expect(goOnDespite(present, needed.map((each) => reasonOf(each))).ok).toBe(true)
      }),
    )
  })
})

test('only what is on the list is a contraindication', () => {
  expectTypeOf<'fever'>().not.toExtend<Contraindication>()
})
