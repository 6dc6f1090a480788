import { afterEach, describe, expect, test } from 'vitest'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import type { SpineLocation } from '@sebone/domain/spine/location'
import { SpineFigure, type SpineFigureProps } from './spine-figure.tsx'

afterEach(cleanup)

/** The findings and the treatment of report no. 62. */
const REPORT_62: SpineFigureProps = {
  language: 'en',
  numbering: 'usual',
  conditions: [
    { kind: 'spinalCanalStenosis', at: [{ disc: 'L3/4' }, { disc: 'L4/5' }] },
    { kind: 'anterolisthesis', at: [{ vertebra: 'L4' }] },
    { kind: 'schmorlsNode', at: [{ unclear: 'upper part of disc L3' }] },
    { kind: 'osteoporosis', at: [] },
  ],
  treated: ['L3/4', 'L4/5', 'L5/S1'],
  notTreated: [{ disc: 'L2/3', reason: 'narrowed' }],
}

const choosing = (props: Partial<SpineFigureProps> = {}) => {
  const chosen: SpineLocation[] = []
  render(<SpineFigure {...REPORT_62} onSelect={(location) => chosen.push(location)} {...props} />)
  return chosen
}

const names = () => screen.getAllByRole('option').map((option) => option.getAttribute('aria-label') ?? '')
const focused = () => document.activeElement?.getAttribute('aria-label')
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

describe('read aloud, the spine figure', () => {
  test('says for each place what was found and what was done', () => {
    render(<SpineFigure {...REPORT_62} />)
    expect(within(screen.getByRole('list')).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Disc L2/3: not treated: the disc space is too narrow',
      'Disc L3/4: spinal canal stenosis; treated',
      'Vertebra L4: anterolisthesis',
      'Disc L4/5: spinal canal stenosis; treated',
      'Disc L5/S1: treated',
    ])
  })

  test('says it in Japanese too', () => {
    render(<SpineFigure {...REPORT_62} language="ja" />)
    expect(screen.getByText('椎間板 L3/4：脊柱管狭窄症、治療')).toBeTruthy()
  })

  test('keeps the findings that no place on it can carry', () => {
    render(<SpineFigure {...REPORT_62} />)
    expect(screen.getByText('Osteoporosis')).toBeTruthy()
    expect(screen.getByText(/Schmorl.s node, place unclear, printed as “upper part of disc L3”/)).toBeTruthy()
  })
})

describe('drawn, the spine figure', () => {
  test('shows the loin from T11 down, and the whole spine once something is recorded above it', () => {
    choosing()
    expect(names()[0]).toBe('Vertebra T11: nothing recorded')
    cleanup()
    choosing({ conditions: [{ kind: 'discHerniation', at: [{ disc: 'C5/6' }] }] })
    expect(names()[0]).toBe('Vertebra C1: nothing recorded')
  })

  test.each([
    ['usual', ['L4/5', 'L5/S1']],
    ['sixLumbar', ['L4/5', 'L5/6', 'L6/S1']],
    ['fourLumbar', ['L4/S1']],
  ] as const)('has the last discs of the %s numbering', (numbering, discs) => {
    choosing({ numbering, treated: [], notTreated: [], conditions: [] })
    const last = names().flatMap((name) => /^Disc (L[456]\S+):/.exec(name)?.[1] ?? [])
    expect(last).toEqual(discs)
  })

  test('has no disc between C1 and C2', () => {
    choosing({ region: 'whole' })
    expect(names()[1]).toMatch(/^Vertebra C2/)
  })
})

describe('by keyboard, the spine figure', () => {
  test('is one stop for Tab, and goes from disc to bone to disc with the arrows', () => {
    choosing({ selected: { disc: 'L3/4' } })
    const stops = screen.getAllByRole('option').filter((option) => option.getAttribute('tabindex') === '0')
    expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual(['Disc L3/4: spinal canal stenosis; treated'])
    stops[0]!.focus()
    press('ArrowDown')
    expect(focused()).toMatch(/^Vertebra L4/)
    press('ArrowDown')
    expect(focused()).toMatch(/^Disc L4\/5/)
    press('ArrowUp')
    press('ArrowUp')
    expect(focused()).toMatch(/^Disc L3\/4/)
  })

  test('goes to its ends and stops there', () => {
    choosing()
    screen.getAllByRole('option')[4]!.focus()
    press('Home')
    press('ArrowUp')
    expect(focused()).toMatch(/^Vertebra T11/)
    press('End')
    press('ArrowDown')
    expect(focused()).toBe('coccyx: nothing recorded')
  })

  test('chooses with Enter and with Space', () => {
    const chosen = choosing({ selected: { disc: 'L3/4' } })
    screen.getByRole('option', { selected: true }).focus()
    press('Enter')
    press('ArrowDown')
    press(' ')
    expect(chosen).toEqual([{ disc: 'L3/4' }, { vertebra: 'L4' }])
  })

  test('chooses by click, and marks what is selected', () => {
    const chosen = choosing({ selected: { vertebra: 'L5' } })
    expect(screen.getByRole('option', { selected: true }).getAttribute('aria-label')).toMatch(/^Vertebra L5/)
    fireEvent.click(screen.getByRole('option', { name: /^Disc L1\/2/ }))
    expect(chosen).toEqual([{ disc: 'L1/2' }])
  })
})
