import type { ChoiceOption, Item } from '../definition.ts'
import { FOUR_SCORES, WORRY } from '../check-in.ts'
import { whenAnswered } from '../condition.ts'
import { defineInstrument } from '../define-instrument.ts'
import { extentItem } from './extent-map.ts'
import { FILLED_IN_BY } from './filled-in-by.ts'
import { WORSE_DAYS, WORSE_SINCE_TREATMENT } from './flare-days.ts'
import { WARNING_SIGNS, WARNING_SIGNS_AFTER } from './red-flags.ts'

const choice = (code: string, en: string, ja: string): ChoiceOption => ({ code, label: { en, ja } })

/** "Same" skips the map: the earlier set is stored with this answer as its source (DOMAIN.md, section 4). */
export const NUMB_AREA_CHANGE: Item = {
  key: 'numbAreaChange',
  kind: 'singleChoice',
  question: {
    en: 'Compared with last time, how is the area that is numb?',
    ja: '前回と比べて、しびれている範囲はどうですか。',
  },
  options: [
    choice('none', 'Nowhere is numb', 'しびれはない'),
    choice('same', 'The same', '同じ'),
    choice('smaller', 'Smaller', '狭くなった'),
    choice('larger', 'Larger', '広くなった'),
    choice('elsewhere', 'In another place', '別の場所にある'),
  ],
  offersNotSure: true,
}

/** Most check-ins are answered by the patient alone: to say so takes no tap. */
const WHO_ANSWERED: Item = {
  ...FILLED_IN_BY,
  hint: { en: 'If you leave this open, we take it that you are the patient.', ja: '選ばない場合は、ご本人の回答として受け取ります。' },
  optional: true,
}

/**
 * The full check-in: four scores, the numb area compared with last time, warning signs, worse days (after one week
 * only), anything worrying and who answered. Earlier answers are not shown beside it.
 */
export const FULL_CHECK_IN = defineInstrument({
  id: 'check-in',
  version: 2,
  title: { en: 'How are you today?', ja: '現在の症状についてのおたずね' },
  items: [
    ...FOUR_SCORES,
    NUMB_AREA_CHANGE,
    {
      ...extentItem('numbArea', 'numbness'),
      showWhen: whenAnswered('numbAreaChange', 'smaller', 'larger', 'elsewhere', 'notSure'),
    },
    WARNING_SIGNS,
    WARNING_SIGNS_AFTER,
    { ...WORSE_SINCE_TREATMENT, showWhen: { all: [{ point: 'oneWeek' }] } },
    WORSE_DAYS,
    WORRY,
    WHO_ANSWERED,
  ],
  parts: [
    {
      key: 'checkIn',
      title: { en: 'How are you today?', ja: '現在の症状' },
      minutes: 1,
      pages: [
        { key: 'lowerBack', items: ['lowerBack'] },
        { key: 'lowerLimbs', items: ['lowerLimbs'] },
        { key: 'numbness', items: ['numbness'] },
        { key: 'buttocks', items: ['buttocks'] },
        { key: 'numbAreaChange', items: ['numbAreaChange'] },
        { key: 'numbArea', items: ['numbArea'] },
        { key: 'signs', items: ['warningSigns', 'warningSignsAfter'] },
        { key: 'worseSinceTreatment', items: ['worseSinceTreatment'] },
        { key: 'worseDays', items: ['worseDays'] },
        { key: 'worry', items: ['worry', 'filledInBy'] },
      ],
    },
  ],
})
