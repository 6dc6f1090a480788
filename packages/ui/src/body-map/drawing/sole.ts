import type { Drawing } from './drawing.ts'

/** The sole of the left foot, toes up, as somebody who stands before the feet sees it; its inner side is at x = 0. */
export const SOLE: Drawing = {
  lines: {
    inside: '2 68 -3 88 2 112 12 140 18 168 18 196',
    heelEnd: '18 196 20 222 32 242 50 248 68 242 80 222 82 196',
    outside: '104 81 105.5 100 101 130 93 160 82 196',
    webs: '2 68 15 74 32 65 40.5 70 49.5 64 58.5 70 68 67 77 74 86 73 95 82 104 81',
    ballEnd: '2 112 22 122 48 121 70 116 81 112',
    edge: '86 73 84 90 81 112 77 150 74 197',
    heelTop: '18 196 34 190 56 190 74 197 82 196',
    tips: '-1 32 15 36 31 32 48.5 33 67 37 86 42 104 49',
    big: '2 68 -1 52 -1 32 2 14 12 5 23 7 30 18 31 32 32 65',
    second: '31 32 32.5 16 39.5 8 46.5 14 48.5 33 49.5 64',
    third: '48.5 33 50 20 57.5 12.5 65 20 67 37 68 67',
    fourth: '67 37 68.5 25 76 18 84 26 86 42 86 73',
    little: '86 42 88 32 95.5 26 102.5 33 104 49 105.5 66 104 81',
    arch: '30 134 36 160 34 182',
  },
  midline: {},
  paired: {
    ball: 'webs 0 8, edge 0 2, ballEnd 4 0, inside 2 0',
    sole: 'ballEnd 0 4, edge 2 4, heelTop 3 0, inside 5 2',
    heel: 'heelTop 0 4, heelEnd 6 0',
    footOuterEdge: 'webs 8 10, outside, heelTop 4 3, edge 4 0',
    bigToe: 'webs 0 2, big 8 7, tips 2 0, big 2 0',
    bigToeTip: 'tips 0 2, big 7 2',
    secondToe: 'webs 2 4, second 5 4, tips 3 2, big 7 8',
    secondToeTip: 'tips 2 3, second 4 0',
    thirdToe: 'webs 4 6, third 5 4, tips 4 3, second 4 5',
    thirdToeTip: 'tips 3 4, third 4 0',
    fourthToe: 'webs 6 8, fourth 5 4, tips 5 4, third 4 5',
    fourthToeTip: 'tips 4 5, fourth 4 0',
    littleToe: 'webs 8 10, little 6 4, tips 6 5, fourth 4 5',
    littleToeTip: 'tips 5 6, little 4 0',
  },
  details: ['big 7 8', 'second 4 5', 'third 4 5', 'fourth 4 5', 'arch'],
}
