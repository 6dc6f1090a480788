import { extentChangeBetween } from '@sebone/domain/extent/extent-change'
import { readExtent } from '@sebone/domain/extent/read-extent'
import { sameAsLastTime } from '@sebone/domain/extent/same-as-last-time'
import { DISCORDANCES } from '@sebone/domain/outcome/discordance'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../language.ts'
import { bodyShare } from '../names/body-share.ts'
import { PUBLIC_DISCORDANCE_SENTENCES } from '../public/discordance.ts'
import { DISCORDANCE_SENTENCES } from './discordance.ts'
import { extentChangeSentence, saddleSentence } from './extent.ts'
import { extentRefusalSentence } from './extent-refusal.ts'

test.each(LANGUAGES)('each of the ten results has a sentence of its own for staff and for the public, in %s', (language) => {
  for (const sentences of [DISCORDANCE_SENTENCES[language], PUBLIC_DISCORDANCE_SENTENCES[language]]) {
    expect(new Set(DISCORDANCES.map((code) => sentences[code])).size).toBe(DISCORDANCES.length)
  }
})

test('a published sentence neither advises nor promises', () => {
  for (const code of DISCORDANCES) {
    expect(PUBLIC_DISCORDANCE_SENTENCES.en[code]).not.toMatch(/better|improve|worse|look at|ask/i)
    expect(PUBLIC_DISCORDANCE_SENTENCES.ja[code]).not.toMatch(/改善|悪化|ください/)
  }
})

test.each([
  [0.21, '21.0% of the body', '体表の21.0%'],
  [-0.2066, '20.7% of the body', '体表の20.7%'],
  [0.0003, '0.03% of the body', '体表の0.03%'],
  [0, '0% of the body', '体表の0%'],
])('a share of %d is "%s"', (share, en, ja) => {
  expect([bodyShare(share, 'en'), bodyShare(share, 'ja')]).toEqual([en, ja])
})

test('a change names what went and what is new', () => {
  const change = extentChangeBetween(['heel-left', 'ball-left'], ['bigToeTip-left'])
  if (change === null) throw new Error('both are known')
  expect(extentChangeSentence(change, 'en')).toBe(
    'Smaller by 1.1% of the body. No longer (2 regions): left heel and front of the left sole, behind the toes. New (1 region): tip of the left big toe.',
  )
  expect(extentChangeSentence(change, 'ja')).toBe(
    '縮小（体表の1.1%）。消えた部位（2か所）：左のかかと、左の足の裏の前の方（指の付け根）。新たな部位（1か所）：左足の親指の先。',
  )
})

test('a map that does not say is never worded as an all-clear', () => {
  expect(saddleSentence(null, 'en')).toContain('does not say')
  expect(saddleSentence(true, 'ja')).toContain('すぐに医師に')
})

test.each(LANGUAGES)('every refusal of a map has a sentence of its own, in %s', (language) => {
  const answers = [
    { regions: ['toe'], none: false, notSure: false },
    { regions: [], none: true, notSure: true },
    { regions: Array.from({ length: 77 }, () => 'heel-left'), none: false, notSure: false },
  ]
  const refused = [...answers.map(readExtent), sameAsLastTime(null)].map((read) => {
    if (read.ok) throw new Error('this was accepted')
    return extentRefusalSentence(read.error, language)
  })
  expect(new Set(refused).size).toBe(4)
})
