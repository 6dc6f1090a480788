import type { Wording, YesNoItem } from '../definition.ts'
import { defineInstrument } from '../define-instrument.ts'

/** The Japanese text is another right-holder's, behind a licence; where a page is Japanese the English words stand. */
const englishOnly = (text: string): Wording => ({ en: text, ja: text })

/** As printed in Roland & Morris, Spine 1983;8:141 and on the authors' site; "than" where that prints "then" in 9. */
const SENTENCES = [
  'I stay at home most of the time because of my back.',
  'I change position frequently to try and get my back comfortable.',
  'I walk more slowly than usual because of my back.',
  'Because of my back I am not doing any of the jobs that I usually do around the house.',
  'Because of my back, I use a handrail to get upstairs.',
  'Because of my back, I lie down to rest more often.',
  'Because of my back, I have to hold on to something to get out of an easy chair.',
  'Because of my back, I try to get other people to do things for me.',
  'I get dressed more slowly than usual because of my back.',
  'I only stand for short periods of time because of my back.',
  'Because of my back, I try not to bend or kneel down.',
  'I find it difficult to get out of a chair because of my back.',
  'My back is painful almost all the time.',
  'I find it difficult to turn over in bed because of my back.',
  'My appetite is not very good because of my back pain.',
  'I have trouble putting on my socks (or stockings) because of the pain in my back.',
  'I only walk short distances because of my back.',
  'I sleep less well because of my back.',
  'Because of my back pain, I get dressed with help from someone else.',
  'I sit down for most of the day because of my back.',
  'I avoid heavy jobs around the house because of my back.',
  'Because of my back pain, I am more irritable and bad tempered with people than usual.',
  'Because of my back, I go upstairs more slowly than usual.',
  'I stay in bed most of the time because of my back.',
] as const

const ITEMS = SENTENCES.map((sentence, index): YesNoItem => ({
  key: `rmdq${index + 1}`,
  kind: 'yesNo',
  question: englishOnly(sentence),
  optional: true,
  offersNotSure: false,
}))

/**
 * Roland–Morris Disability Questionnaire, English, 24 sentences that are true today or not; its authors allow free use
 * (Roland & Fairbank, Spine 2000;25:3115). A sentence left out counts as not endorsed, so every item may stay empty.
 */
export const ROLAND_MORRIS = defineInstrument({
  id: 'roland-morris',
  version: 1,
  title: { en: 'Roland–Morris Disability Questionnaire', ja: 'Roland–Morris Disability Questionnaire（英語版）' },
  items: ITEMS,
  parts: [
    {
      key: 'today',
      title: englishOnly('Today'),
      minutes: 4,
      pages: [0, 1, 2].map((page) => ({
        key: `page${page + 1}`,
        title: englishOnly('When your back hurts, you may find it difficult to do things. Which are true today?'),
        items: ITEMS.slice(page * 8, page * 8 + 8).map(({ key }) => key),
      })),
    },
  ],
  languages: ['en'],
  rights: { kind: 'free', holder: 'M. Roland, R. Morris', source: 'Roland & Morris, Spine 1983;8:141–144' },
  scoring: 'rolandMorris',
})
