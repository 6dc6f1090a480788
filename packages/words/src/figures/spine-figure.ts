import type { ByLanguage } from '../language.ts'

/** What is written on and beside the drawing of a spine, and what it is called when read aloud. */
export interface SpineFigureWords {
  name: string
  choose: string
  disc: (name: string) => string
  bone: (name: string) => string
  treated: string
  notTreated: string
  finding: string
  redFramed: string
  nothingRecorded: string
  elsewhere: string
  /** Between the place and what is known about it, between two things known, and inside one of them. */
  after: string
  between: string
  within: string
}

export const SPINE_FIGURE_WORDS: ByLanguage<SpineFigureWords> = {
  en: {
    name: 'Spine seen from the left, the front of the body on the left',
    choose: 'Spine: choose a disc or a vertebra',
    disc: (name) => `Disc ${name}`,
    bone: (name) => `Vertebra ${name}`,
    treated: 'treated',
    notTreated: 'not treated',
    finding: 'finding',
    redFramed: 'framed in red on the image',
    nothingRecorded: 'nothing recorded',
    elsewhere: 'Not on the figure',
    after: ': ',
    between: '; ',
    within: ', ',
  },
  ja: {
    name: '脊椎の図（左側から見たところ。左が体の前側）',
    choose: '脊椎の図：椎間板または椎骨を選んでください',
    disc: (name) => `椎間板 ${name}`,
    bone: (name) => `椎骨 ${name}`,
    treated: '治療',
    notTreated: '治療せず',
    finding: '所見',
    redFramed: '画像に赤枠',
    nothingRecorded: '記録なし',
    elsewhere: '図に示せない所見',
    after: '：',
    between: '、',
    within: '・',
  },
}
