import { describe, expect, test } from 'vitest'
import { togglePlace } from './place-text.ts'

const context = { defaultRegion: 'lumbar' } as const

describe('choosing on the figure', () => {
  test('a disc is added to what was typed, in the order of the spine', () => {
    expect(togglePlace('4/5', { disc: 'L3/4' }, context)).toBe('L3/4, L4/5')
  })

  test('choosing it again takes it out', () => {
    expect(togglePlace('L3/4, 4/5', { disc: 'L3/4' }, context)).toBe('L4/5')
  })

  test('bones and discs stand side by side', () => {
    expect(togglePlace('L4', { disc: 'L4/5' }, context)).toBe('L4/5, L4')
  })

  test('what could not be read gives way to what is chosen', () => {
    expect(togglePlace('somewhere low', { vertebra: 'L5' }, context)).toBe('L5')
  })
})
