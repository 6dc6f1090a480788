import type { Drawing } from './drawing.ts'

/**
 * The top of the left foot, toes down, as somebody who stands opposite sees it; its inner side is at x = 0. Toes are drawn
 * wider than they are, for fingers.
 */
export const FOOT_TOP: Drawing = {
  lines: {
    ankle: '17 0 32 4 51 5 68 4 82 0',
    inside: '17 0 13 25 9 50 4 80 -1 108 0 127',
    outside: '82 0 90 25 96 55 101 85 104.5 112 104 131',
    edge: '68 4 74 40 79.5 80 83 106 85.5 130',
    webs: '0 127 13 117 30 123 39 116 48.5 121 57.5 117 67 124 76 121 85.5 130 95 126 104 131',
    tips: '-1 163 14 160 31 163 48.5 162 67 158 86 154 104 151',
    big: '0 127 -3 145 -1 163 2 180 12 190 21 188.5 29 178 31 163 30 123',
    second: '31 163 32.5 180 39.5 189 46.5 183 48.5 162 48.5 121',
    third: '48.5 162 50 177 57.5 185 65 177 67 158 67 124',
    fourth: '67 158 68.5 171 76 179 84 171 86 154 85.5 130',
    little: '86 154 88 165 95.5 171 102.5 164 104 151 105.5 140 104 131',
    nailBig: '5 186 6 174 14 172 22 174 23.5 186',
    nailSecond: '35.5 184 36 176 40 174 44 176 44.5 183',
    nailThird: '53.5 180 54 172 58 170 62 171.5 62 179',
    nailFourth: '72.5 175 72.5 167 76.5 165 80.5 166.5 80.5 174',
    nailLittle: '92 167.5 92.5 161 95.8 159.5 99 160.5 99.5 166.5',
    tendonBig: '27 40 20 75 14 105',
    tendonSecond: '44 45 42 80 40 105',
    tendonThird: '56 45 57 80 58 105',
  },
  midline: {},
  paired: {
    instep: 'ankle 0 3, edge, webs 8 0, inside 5 0',
    footOuterEdge: 'ankle 3 4, outside, webs 10 8, edge 4 0',
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
  details: ['big 7 8', 'second 4 5', 'third 4 5', 'fourth 4 5', 'nailBig', 'nailSecond', 'nailThird', 'nailFourth', 'nailLittle', 'tendonBig', 'tendonSecond', 'tendonThird'],
}
