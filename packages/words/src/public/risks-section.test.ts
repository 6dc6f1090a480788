import { CONSENT_TEXTS } from '@sebone/domain/consent/consent-texts'
import { RISK_STATEMENTS } from '@sebone/domain/consent/risk-statement'
import { EXPECTED_COURSES } from '@sebone/domain/follow-up/expected-course'
import { unmatchedNumbers } from '@sebone/domain/report/numbers-in'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { RISK_SENTENCES, risksSection } from './risks-section.ts'

describe('the risks of a published report', () => {
  test.each(LANGUAGES)('are the seven statements of the clinic, in their order, in %s', (language) => {
    const [list] = risksSection(language).blocks
    expect(list).toEqual({ kind: 'list', items: RISK_STATEMENTS.map((statement) => RISK_SENTENCES[language][statement]) })
    expect(RISK_STATEMENTS).toHaveLength(7)
  })

  test.each(RISK_STATEMENTS)('%s carries the same numbers in both languages', (statement) => {
    expect(unmatchedNumbers(RISK_SENTENCES.en[statement], RISK_SENTENCES.ja[statement])).toEqual({ onlyInFirst: [], onlyInSecond: [] })
  })

  test('speak of the weeks that the rules go by: two of worsening, three to the full effect, three months at most', () => {
    const { worsening, fullEffect } = EXPECTED_COURSES.cellgel
    expect(worsening.toDay).toBe(2 * 7)
    expect(fullEffect.fromDay).toBe(3 * 7)
    expect(Math.round(fullEffect.toDay / 30)).toBe(3)
    expect(RISK_SENTENCES.en.worseAtFirst).toContain('1 to 2 weeks')
    expect(RISK_SENTENCES.en.fullEffectTakesTime).toContain('3 weeks to 3 months')
  })

  test.each([
    ['transientPain', 'pain for a time'],
    ['worseAtFirst', 'worse in the first 1 to 2 weeks'],
    ['nerveDamage', 'nerve has not been reported'],
    ['allergyToLocalAnaesthetic', 'allergic reaction to the local anaesthetic'],
    ['wornOutDisc', 'almost completely worn out'],
    ['resultsDiffer', 'differ from person to person'],
    ['fullEffectTakesTime', '3 weeks to 3 months'],
  ] as const)('%s is also read before agreeing to the treatment', (_, words) => {
    const text = CONSENT_TEXTS.find(({ purpose }) => purpose === 'treatment')
    expect(text?.paragraphs.en.join(' ')).toContain(words)
  })
})
