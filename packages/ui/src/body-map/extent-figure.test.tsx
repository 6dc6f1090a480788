import { afterEach, describe, expect, test } from 'vitest'
import { cleanup, render, screen } from '@testing-library/react'
import type { Extent } from '@sebone/domain/extent/extent'
import type { RegionId } from '@sebone/domain/extent/region'
import { ExtentFigure } from './extent-figure.tsx'

afterEach(cleanup)

const marked = (...regions: [RegionId, ...RegionId[]]): Extent => ({ kind: 'regions', regions, source: { kind: 'marked' } })
const none: Extent = { kind: 'none', source: { kind: 'marked' } }

const regionsDrawnAs = (mark: string) => [
  ...new Set([...document.querySelectorAll(`path.${mark}`)].map((path) => path.getAttribute('data-region'))),
]
const label = () => screen.getByRole('img').getAttribute('aria-label')

describe('an extent on the figure', () => {
  test('says how much it is and how far up each leg it reaches', () => {
    render(<ExtentFigure sensation="numbness" extent={marked('heel-left', 'bigToeTip-left')} language="en" />)
    expect(label()).toBe('Numbness: 0.7% of the body. Nearest the trunk on the left leg: left heel.')
    expect(regionsDrawnAs('kept').toSorted()).toEqual(['bigToeTip-left', 'heel-left'])
  })

  test('compared with before: lost, new and still there are told apart, and in words', () => {
    const before = marked('heel-left', 'bigToe-left')
    render(<ExtentFigure sensation="numbness" extent={marked('bigToe-left', 'belly')} before={before} language="ja" />)
    expect([regionsDrawnAs('kept'), regionsDrawnAs('gained'), regionsDrawnAs('lost')]).toEqual([['bigToe-left'], ['belly'], ['heel-left']])
    expect(label()).toContain('消えた部位（1か所）：左のかかと。')
    expect(screen.getByText('新たな部位')).toBeTruthy()
  })

  test('numbness in the saddle is never only a colour', () => {
    render(<ExtentFigure sensation="numbness" extent={marked('backPassage')} language="en" />)
    expect(label()).toContain('Tell a physician at once.')
  })

  test.each([
    [none, 'Numbness: None.'],
    [{ kind: 'notSure' }, 'Numbness: Not sure.'],
    [{ kind: 'blank' }, 'Numbness: Not answered.'],
  ] as const)('%j is drawn empty and said as what it is', (extent, sentence) => {
    render(<ExtentFigure sensation="numbness" extent={extent} before={extent === none ? null : marked('belly')} language="en" />)
    expect(label()).toBe(sentence)
    expect([regionsDrawnAs('kept'), regionsDrawnAs('lost')]).toEqual([[], []])
  })

  test('everything gone is drawn as lost, not as nothing', () => {
    render(<ExtentFigure sensation="pain" extent={none} before={marked('lowerBackMiddle')} language="en" />)
    expect(regionsDrawnAs('lost')).toEqual(['lowerBackMiddle'])
    expect(label()).toBe('Pain: None. Smaller by 1.0% of the body. No longer (1 region): middle of the lower back.')
  })
})
