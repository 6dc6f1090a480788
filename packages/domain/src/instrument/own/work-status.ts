import type { ChoiceOption, Item } from '../definition.ts'
import { whenAnswered } from '../condition.ts'
import { defineInstrument } from '../define-instrument.ts'

const choice = (code: string, en: string, ja: string): ChoiceOption => ({ code, label: { en, ja } })

export const WORK_ITEMS: readonly Item[] = [
  {
    key: 'workStatus',
    kind: 'singleChoice',
    question: { en: 'How is your work now?', ja: '現在のお仕事の状況を教えてください。' },
    hint: { en: 'Housework and caring for others are work too.', ja: '家事や介護も、お仕事としてお考えください。' },
    options: [
      choice('asUsual', 'I work as usual', 'ふだんどおりに働いている'),
      choice('reduced', 'I work less, or do lighter work, because of my back or legs', '腰や脚のために、仕事を減らしたり軽くしたりしている'),
      choice('offBecauseOfBack', 'I am off work because of my back or legs', '腰や脚のために休んでいる'),
      choice('offForOtherReason', 'I am off work for another reason', 'ほかの理由で休んでいる'),
      choice('retired', 'I am retired', '退職している'),
      choice('noWork', 'I do not work', '仕事をしていない'),
    ],
    offersNotSure: false,
  },
  {
    key: 'daysOffWork',
    kind: 'wholeNumber',
    question: {
      en: 'In the last 4 weeks, on how many days could you not work because of your back or legs?',
      ja: 'この4週間に、腰や脚のために働けなかった日は何日ありましたか。',
    },
    unit: { en: 'days', ja: '日' },
    min: 0,
    max: 28,
    offersNotSure: true,
    showWhen: whenAnswered('workStatus', 'asUsual', 'reduced', 'offBecauseOfBack'),
  },
]

/** Work, and days lost in four weeks. Own wording. */
export const WORK_STATUS = defineInstrument({
  id: 'work-status',
  version: 1,
  title: { en: 'Work', ja: 'お仕事' },
  items: WORK_ITEMS,
})
