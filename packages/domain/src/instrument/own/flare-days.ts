import type { Item } from '../definition.ts'
import { whenAnswered } from '../condition.ts'
import { defineInstrument } from '../define-instrument.ts'

/** The expected worsening lasts two weeks at most (DOMAIN.md, section 6); longer answers are days all the same. */
const MOST_DAYS = 31

export const WORSE_SINCE_TREATMENT: Item = {
  key: 'worseSinceTreatment',
  kind: 'yesNo',
  question: {
    en: 'Since the treatment, have there been days that were worse than before it?',
    ja: '治療のあと、治療の前より症状が強くなった日はありましたか。',
  },
  hint: {
    en: 'Soreness in the first two weeks is expected.',
    ja: '治療のあと2週間ほどは、一時的に痛みが強くなることがあります。',
  },
  offersNotSure: true,
}

export const WORSE_DAYS: Item = {
  key: 'worseDays',
  kind: 'wholeNumber',
  question: { en: 'On how many days, about?', ja: 'およそ何日ありましたか。' },
  unit: { en: 'days', ja: '日' },
  min: 1,
  max: MOST_DAYS,
  offersNotSure: true,
  showWhen: whenAnswered('worseSinceTreatment', 'yes'),
}

/** Days of flare after the treatment. Own wording. */
export const FLARE_DAYS = defineInstrument({
  id: 'flare-days',
  version: 1,
  title: { en: 'Worse days since the treatment', ja: '治療後に症状が強くなった日' },
  items: [WORSE_SINCE_TREATMENT, WORSE_DAYS],
})
