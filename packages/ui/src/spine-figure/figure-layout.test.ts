import { describe, expect, test } from 'vitest'
import { DISCS, discsOf } from '@sebone/domain/spine/disc'
import { SPINE_NUMBERINGS } from '@sebone/domain/spine/numbering'
import { LANGUAGES } from '@sebone/words/language'
import { figureLayout } from './figure-layout.ts'
import { linesOf } from './label-lines.ts'
import { spread } from './spread.ts'

const NOTHING = { numbering: 'usual', conditions: [], treated: [], notTreated: [] } as const

describe('the names beside the column', () => {
  test.each(LANGUAGES)('never stand over one another, however much was found (%s)', (language) => {
    const { labels, viewBox } = figureLayout(
      {
        numbering: 'usual',
        conditions: [
          { kind: 'spinalCanalStenosis', at: DISCS.map((disc) => ({ disc })), side: 'both', grade: { system: 'schizas', grade: 'A4' } },
          { kind: 'discDegeneration', at: [{ disc: 'L4/5' }], redFramed: true },
        ],
        treated: ['L3/4', 'L4/5'],
        notTreated: discsOf('usual').map((disc) => ({ disc, reason: 'needleAccess' })),
      },
      language,
      'lumbar',
    )
    expect(labels).toHaveLength(7)
    labels.slice(1).forEach(({ top }, index) => {
      const above = labels[index]!
      expect(top).toBeGreaterThanOrEqual(above.top + above.height)
    })
    expect(labels.at(-1)!.top + labels.at(-1)!.height).toBeLessThanOrEqual(viewBox.top + viewBox.height)
  })

  test('stand at their place while there is room', () => {
    expect(spread([{ top: 10, height: 20 }, { top: 90, height: 20 }], 5, 0, 200)).toEqual([10, 90])
  })

  test('share the shift when two want the same place', () => {
    expect(spread([{ top: 50, height: 20 }, { top: 50, height: 20 }], 0, 0, 200)).toEqual([40, 60])
  })

  test('are broken between words, in Japanese before a word and not inside one', () => {
    expect(linesOf(['the needle could not reach the disc'], 9)).toEqual(['the needle could', 'not reach the disc'])
    expect(linesOf(['椎間板がほぼ消失しているため'], 9)).toEqual(['椎間板がほぼ', '消失しているため'])
  })
})

describe('the column', () => {
  test.each(SPINE_NUMBERINGS)('gives each disc and bone of the %s numbering a target of its own', (numbering) => {
    const { sites } = figureLayout({ ...NOTHING, numbering }, 'en', 'whole')
    const middles = (kind: 'disc' | 'bone') =>
      sites.flatMap((site) => {
        const corners = site[kind]?.corners
        return corners ? [(corners[0].y + corners[1].y + corners[2].y + corners[3].y) / 4] : []
      })
    for (const kind of ['disc', 'bone'] as const) {
      middles(kind)
        .slice(1)
        .forEach((y, index) => expect(y - middles(kind)[index]!).toBeGreaterThanOrEqual(24))
    }
  })

  test('a slipped bone stands further to the front than its neighbour below', () => {
    const upright = figureLayout(NOTHING, 'en')
    const slipped = figureLayout({ ...NOTHING, conditions: [{ kind: 'anterolisthesis', at: [{ vertebra: 'L4' }] }] }, 'en')
    const front = (layout: typeof upright, bone: string) => layout.sites.find(({ site }) => site.name === bone)!.bone!.corners[0].x
    expect(front(slipped, 'L4')).toBeLessThan(front(upright, 'L4'))
    expect(front(slipped, 'L5')).toBe(front(upright, 'L5'))
  })
})
