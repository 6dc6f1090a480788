import type { ChoiceOption } from '../definition.ts'
import { defineInstrument } from '../define-instrument.ts'

const step = (code: string, en: string, ja: string): ChoiceOption => ({ code, label: { en, ja } })

/** Best first. The middle is "no change", three steps stand on either side. */
export const GLOBAL_CHANGE_STEPS: readonly ChoiceOption[] = [
  step('veryMuchBetter', 'Very much better', 'とても良くなった'),
  step('muchBetter', 'Much better', 'かなり良くなった'),
  step('aLittleBetter', 'A little better', '少し良くなった'),
  step('noChange', 'No change', '変わらない'),
  step('aLittleWorse', 'A little worse', '少し悪くなった'),
  step('muchWorse', 'Much worse', 'かなり悪くなった'),
  step('veryMuchWorse', 'Very much worse', 'とても悪くなった'),
]

/** How the person judges the change as a whole, in seven steps. Own wording. */
export const GLOBAL_CHANGE = defineInstrument({
  id: 'global-change',
  version: 1,
  title: { en: 'Change since the treatment', ja: '治療の前と比べて' },
  items: [
    {
      key: 'globalChange',
      kind: 'singleChoice',
      question: {
        en: 'Compared with before the treatment, how is your back and leg trouble now, as a whole?',
        ja: '治療の前と比べて、腰や脚の症状は、全体としてどう変わりましたか。',
      },
      options: GLOBAL_CHANGE_STEPS,
      offersNotSure: true,
    },
  ],
})
