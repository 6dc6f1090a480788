import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { addDays } from '../calendar/calendar-date.ts'
import { COLLECTION_MODES } from '../follow-up/assessment.ts'
import { day } from '../follow-up/answers.test-data.ts'
import { ConsentEvidence, ConsentRecord } from './consent-record.ts'
import { consentTextInForce, isInForce, type ConsentText } from './consent-text.ts'
import { CONSENT_TEXTS } from './consent-texts.ts'
import { ABOUT, consentFor, givenFor, textFor, TODAY, withdrawnOn } from './consents.test-data.ts'
import { giveConsent, type GivenConsent } from './give-consent.ts'
import { liveConsent } from './live-consent.ts'
import { CONSENT_PLACES, CONSENT_PURPOSES, isAboutOneEpisode, PLACES_OF_CONSENT, type ConsentPurpose } from './purpose.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const OTHER = '11111111-2222-4333-8444-555555555555'
const give = (given: GivenConsent, texts = CONSENT_TEXTS) => giveConsent(given, { today: TODAY, texts })
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) => (result.ok ? 'accepted' : result.error.code)

describe('one agreement, one purpose', () => {
  test.each(CONSENT_PURPOSES)('consent to %s stands for no other', (purpose) => {
    const live = CONSENT_PURPOSES.filter((other) => liveConsent([consentFor(purpose)], other, TODAY, ABOUT).ok)
    expect(live).toEqual([purpose])
  })

  // DOMAIN.md, section 8: data and messages at intake; treatment after the physician's explanation, at the clinic.
  test.each([
    ['data', 'intake', 'accepted'],
    ['data', 'clinic', 'accepted'],
    ['messages', 'intake', 'accepted'],
    ['messages', 'clinic', 'accepted'],
    ['treatment', 'intake', 'consentNotAskedHere'],
    ['treatment', 'clinic', 'accepted'],
    ['publication', 'intake', 'consentNotAskedHere'],
    ['publication', 'clinic', 'accepted'],
  ] as const)('%s at the %s: %s', (purpose, place, expected) => {
    expect(codeOf(give(givenFor(purpose, { place })))).toBe(expected)
    expect(PLACES_OF_CONSENT[purpose].includes(place)).toBe(expected === 'accepted')
  })

  test('what is about one episode needs it, and what is about the person has none', () => {
    for (const purpose of CONSENT_PURPOSES) {
      const [without, withOne] = [null, ABOUT.episodeId].map((episodeId) => codeOf(give(givenFor(purpose, { episodeId }))))
      expect([without, withOne]).toEqual(
        isAboutOneEpisode(purpose) ? ['consentEpisodeMissing', 'accepted'] : ['accepted', 'consentNotAboutAnEpisode'],
      )
    }
  })
})

describe('the explanation of the risks', () => {
  const explainedOn = (date: string) => give(givenFor('treatment', { explained: { physician: '見本 太郎', on: day(date) } }))

  test.each([
    ['2026-02-01', 'accepted'],
    ['2026-03-02', 'accepted'],
    ['2026-03-03', 'explanationAfterConsent'],
  ])('on %s, signed on 2026-03-02: %s', (date, expected) => {
    expect(codeOf(explainedOn(date))).toBe(expected)
  })

  test('is demanded for treatment only', () => {
    for (const purpose of CONSENT_PURPOSES) {
      expect(codeOf(give(givenFor(purpose, { explained: null })))).toBe(purpose === 'treatment' ? 'explanationMissing' : 'accepted')
    }
  })
})

describe('the text that was read', () => {
  const replacedOn = (last: string): readonly ConsentText[] => [
    { ...textFor('data'), inForceTo: day(last) },
    { ...textFor('data'), version: 2, inForceFrom: addDays(day(last), 1) },
  ]

  test('is the one in force on the day of the signature: neither the next nor the last', () => {
    const texts = replacedOn('2026-03-01')
    expect(codeOf(give(givenFor('data', { textVersion: 1 }), texts))).toBe('consentTextNotInForce')
    expect(codeOf(give(givenFor('data', { textVersion: 2 }), texts))).toBe('accepted')
    expect(codeOf(give(givenFor('data', { textVersion: 2, agreedOn: day('2026-03-01') }), texts))).toBe('consentTextNotInForce')
  })

  test('of two that follow each other exactly one is in force on any day', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (change, later) => {
        const texts = replacedOn(addDays(day('2026-01-01'), change))
        const on = addDays(day('2026-01-01'), later)
        expect(texts.filter((text) => isInForce(text, on))).toEqual([consentTextInForce('data', on, texts)])
        expect(consentTextInForce('data', on, texts)?.version).toBe(later <= change ? 1 : 2)
      }),
    )
  })

  test('for a purpose without one there is none, and nothing is made up', () => {
    expect(consentTextInForce('publication', TODAY, [])).toBeNull()
    expect(codeOf(give(givenFor('data'), []))).toBe('consentTextUnknown')
  })
})

test('the first thing that is wrong is named, in the order in which it can be mended', () => {
  const everything = givenFor('treatment', { place: 'intake', textVersion: 9, episodeId: null, explained: null, agreedOn: day('2026-07-01') })
  const steps: Partial<GivenConsent>[] = [
    {},
    { place: 'clinic' },
    { textVersion: 1, textId: 'data' },
    { textId: textFor('treatment').id, agreedOn: day('2025-12-31') },
    { agreedOn: day('2026-07-01') },
    { agreedOn: day('2026-03-02') },
    { episodeId: ABOUT.episodeId },
    { explained: { physician: '見本 太郎', on: day('2026-03-02') } },
  ]
  let given = everything
  const codes = steps.map((step) => {
    given = { ...given, ...step }
    return codeOf(give(given))
  })
  expect(codes).toEqual([
    'consentNotAskedHere', 'consentTextUnknown', 'consentTextOfOtherPurpose', 'consentTextNotInForce', 'consentInFuture',
    'consentEpisodeMissing', 'explanationMissing', 'accepted',
  ])
})

describe('a withdrawal', () => {
  test.each(COLLECTION_MODES)('may come by %s, and needs no reason', (how) => {
    const by = { kind: 'patient', name: '試験 花子' } as const
    expect(withdrawConsent(consentFor('messages'), { on: TODAY, by, how }, { today: TODAY })).toMatchObject({ ok: true, value: { withdrawn: { how } } })
  })

  test('on the day of the signature is possible, and leaves not a day covered', () => {
    const withdrawn = consentFor('publication', { withdrawn: withdrawnOn('2026-03-02') })
    expect(codeOf(liveConsent([withdrawn], 'publication', day('2026-03-02'), ABOUT))).toBe('consentWithdrawn')
  })

  test('of one episode’s publication leaves that of another as it is', () => {
    const here = consentFor('publication', { withdrawn: withdrawnOn('2026-05-10') })
    const there = consentFor('publication', { id: OTHER, episodeId: OTHER })
    expect(codeOf(liveConsent([here, there], 'publication', TODAY, ABOUT))).toBe('consentWithdrawn')
    expect(codeOf(liveConsent([here, there], 'publication', TODAY, { ...ABOUT, episodeId: OTHER }))).toBe('accepted')
  })

  test('of the use of data ends it in every episode', () => {
    const withdrawn = consentFor('data', { withdrawn: withdrawnOn('2026-05-10') })
    expect(codeOf(liveConsent([withdrawn], 'data', TODAY, { ...ABOUT, episodeId: OTHER }))).toBe('consentWithdrawn')
  })

  test('read in any order of the records says the same', () => {
    const record = fc.tuple(fc.nat(60), fc.option(fc.nat(60)), fc.nat(9)).map(([agreed, withdrawn, n]) => {
      const agreedOn = addDays(day('2026-03-01'), agreed)
      return consentFor('publication', {
        id: `${n}${OTHER.slice(1)}`,
        agreedOn,
        withdrawn: withdrawn === null ? null : withdrawnOn(addDays(agreedOn, withdrawn)),
      })
    })
    const records = fc.uniqueArray(record, { maxLength: 5, selector: ({ id }) => id })
    fc.assert(
      fc.property(records, fc.nat(140), (given, later) => {
        const on = addDays(day('2026-02-20'), later)
        const [one, other] = [given, given.toReversed()].map((each) => liveConsent(each, 'publication', on, ABOUT))
        expect(other).toEqual(one)
        const covers = !one?.ok || (one.value.agreedOn <= on && (one.value.withdrawn === null || on < one.value.withdrawn.on))
        expect(covers).toBe(true)
      }),
    )
  })
})

describe('what there is to show for it', () => {
  test.each([
    [{ kind: 'typedName' }, true],
    [{ kind: 'drawnSignature', imageId: OTHER }, true],
    [{ kind: 'paper', documentId: OTHER }, true],
    [{ kind: 'paper' }, false],
    [{ kind: 'drawnSignature', imageId: 'scan.png' }, false],
    [{ kind: 'typedName', name: '試験' }, false],
    [{ kind: 'tickedBox' }, false],
  ])('%j: %j', (evidence, isEvidence) => {
    expect(ConsentEvidence.safeParse(evidence).success).toBe(isEvidence)
  })

  test.each([
    ['a version 0', { textVersion: 0 }],
    ['a purpose of its own', { purpose: 'research' }],
    ['a place of its own', { place: 'home' }],
    ['a physician without a name', { explained: { physician: ' ', on: '2026-03-02' } }],
    ['a withdrawal by nobody', { withdrawn: { on: '2026-05-10', how: 'phone' } }],
    ['the text itself, which is kept once and not per person', { text: 'I agree' }],
  ])('a record with %s is none', (_, changes) => {
    expect(ConsentRecord.safeParse({ ...consentFor('data'), ...changes }).success).toBe(false)
  })
})

test('types: there are four purposes, and a given consent cannot bring its own withdrawal', () => {
  expectTypeOf<ConsentPurpose>().toEqualTypeOf<'data' | 'messages' | 'treatment' | 'publication'>()
  expectTypeOf<GivenConsent>().not.toHaveProperty('withdrawn')
  // @ts-expect-error research is a purpose that nobody was asked for
  const purpose: ConsentPurpose = 'research'
  expect([purpose, ...CONSENT_PLACES]).toHaveLength(3)
})
