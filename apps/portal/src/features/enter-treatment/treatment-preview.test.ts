import { describe, expect, test } from 'vitest'
import { crossedIn, toggleDisc, toggleNotTreated } from './treatment-preview.ts'

const context = { defaultRegion: 'lumbar' } as const

describe('choosing discs on the figure', () => {
  test('a treated disc joins what was typed, in the order of the spine', () => {
    expect(toggleDisc('4/5, 5/s', 'L3/4', context)).toBe('L3/4, L4/5, L5/S1')
    expect(toggleDisc('L3/4, L4/5, L5/S1', 'L4/5', context)).toBe('L3/4, L5/S1')
  })

  test('a disc not treated opens a row that still lacks its reason, and closes it again', () => {
    const opened = toggleNotTreated([], 'L2/3', context)
    expect(opened).toEqual([{ disc: 'L2/3', reason: '' }])
    expect(toggleNotTreated(opened, 'L2/3', context)).toEqual([])
  })

  test('the figure crosses a disc once its reason is known', () => {
    expect(crossedIn([{ disc: '2/3', reason: '' }], context)).toEqual([])
    expect(crossedIn([{ disc: '2/3', reason: 'narrowed' }], context)).toEqual([{ disc: 'L2/3', reason: 'narrowed' }])
  })
})
