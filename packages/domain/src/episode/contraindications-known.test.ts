import { describe, expect, test } from 'vitest'
import type { Answer } from '../instrument/answer.ts'
import { knownContraindications } from './contraindications-known.ts'

const nothing = { findings: [], answers: null, ticked: [] } as const

describe('what speaks against a treatment', () => {
  test('nothing recorded and nothing answered: nothing is present, and nothing is said to be absent either', () => {
    expect(knownContraindications(nothing)).toEqual({ present: [], toAsk: [] })
  })

  test('a finding keeps its places, an answer and a tick of staff stand beside it, each thing once', () => {
    const { present } = knownContraindications({
      findings: [{ kind: 'anterolisthesis', at: [{ vertebra: 'L4' }] }],
      answers: { bloodThinner: { kind: 'yesNo', value: true }, pregnant: { kind: 'yesNo', value: false } },
      ticked: ['slip', 'anticoagulants', 'allergyToComponent'],
    })
    expect(present).toEqual([
      { contraindication: 'allergyToComponent', from: ['staff'], at: [] },
      { contraindication: 'anticoagulants', from: ['answer', 'staff'], at: [] },
      { contraindication: 'slip', from: ['finding', 'staff'], at: [{ vertebra: 'L4' }] },
    ])
  })

  test('a pregnancy is read from either version of the question, and "does not apply" is a no', () => {
    const of = (pregnant: Answer) => knownContraindications({ ...nothing, answers: { pregnant } })
    const isPresent = (answer: Answer) => of(answer).present.some(({ contraindication }) => contraindication === 'pregnancy')
    expect([true, false].map((value) => isPresent({ kind: 'yesNo', value }))).toEqual([true, false])
    expect(['yes', 'no', 'doesNotApply'].map((code) => isPresent({ kind: 'choice', code }))).toEqual([true, false, false])
    expect(of({ kind: 'notSure' }).toAsk).toEqual(['pregnancy'])
    expect(of({ kind: 'blank' })).toEqual({ present: [], toAsk: [] })
  })

  test('an allergy counts when it is the local anaesthetic', () => {
    const allergic = (codes: readonly string[]) =>
      knownContraindications({ ...nothing, answers: { allergies: { kind: 'choices', codes } } }).present
    expect(allergic(['food', 'latex'])).toEqual([])
    expect(allergic(['food', 'localAnaesthetic']).map(({ contraindication }) => contraindication)).toEqual(['allergyToLocalAnaesthetic'])
  })

  test('"not sure" is to be asked, until it is known', () => {
    const answers = { bleedsEasily: { kind: 'notSure' }, allergies: { kind: 'notSure' } } as const
    expect(knownContraindications({ ...nothing, answers }).toAsk).toEqual(['allergyToLocalAnaesthetic', 'uncorrectedBleedingTendency'])
    expect(knownContraindications({ ...nothing, answers, ticked: ['uncorrectedBleedingTendency'] }).toAsk).toEqual([
      'allergyToLocalAnaesthetic',
    ])
  })

  test('an operation on the back is asked about: it need not have been at the disc', () => {
    const answers = { earlierTreatments: { kind: 'choices', codes: ['surgery'] } } as const
    expect(knownContraindications({ ...nothing, answers })).toEqual({ present: [], toAsk: ['previousDiscSurgery'] })
  })
})
