import { expect, test } from 'vitest'
import { REGIONS } from '@sebone/domain/extent/region'
import { BODY_MAP_WORDS, bodyPartName, markedSentence } from './body-map.ts'

test.each([
  [[], 'Nothing yet.', 'まだありません。'],
  [['none'], 'Nowhere', 'どこにもない'],
  [['notSure'], 'Not sure', 'わからない'],
  [['belly', 'heel-left', 'bigToeTip-left'], 'Belly. Left: heel, tip of the big toe.', 'おなか。左：かかと、足の親指の先。'],
  [
    ['lowerBackSide-left', 'buttockInner-right'],
    'Right: inner side of the buttock, next to the crease. Left: side of the lower back.',
    '右：おしりの内側（割れ目のそば）。左：腰。',
  ],
])('what is marked (%j) is told in one sentence: "%s" 「%s」', (values, english, japanese) => {
  expect(markedSentence(values, 'en')).toBe(english)
  expect(markedSentence(values, 'ja')).toBe(japanese)
})

test('under the word for a side no region says its side again, and no two have one name', () => {
  for (const language of ['en', 'ja'] as const) {
    const names = REGIONS.filter(({ side }) => side === 'left').map(({ id }) => markedSentence([id], language).slice(language === 'ja' ? 2 : 6))
    expect(names.filter((name) => /left|左/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  }
})

test('a part is called with its side where it has one', () => {
  expect(bodyPartName('foot', 'left', 'en')).toBe('Left foot')
  expect(bodyPartName('trunk', null, 'en')).toBe('Chest and belly')
  expect(bodyPartName('toes', 'right', 'ja')).toBe('右の足の指')
  expect(BODY_MAP_WORDS.ja.betweenLegs).toBe('股のあいだ・肛門のまわり')
})
