import type { ChoiceOption, Item } from '../definition.ts'
import { whenAnswered } from '../condition.ts'
import { NONE_OF_THESE } from '../answer-words.ts'
import { defineInstrument } from '../define-instrument.ts'

const choice = (code: string, en: string, ja: string): ChoiceOption => ({ code, label: { en, ja } })

export const ANALGESIC_ITEMS: readonly Item[] = [
  {
    key: 'analgesicUse',
    kind: 'singleChoice',
    question: {
      en: 'In the last 7 days, how often did you take medicine for pain or numbness?',
      ja: 'この7日間に、痛みやしびれの薬をどのくらい使いましたか。',
    },
    hint: { en: 'Patches and suppositories count too.', ja: '貼り薬や坐薬も含めてお考えください。' },
    options: [
      choice('never', 'Not at all', '使わなかった'),
      choice('someDays', 'On 1 to 3 days', '1〜3日'),
      choice('mostDays', 'On 4 to 6 days', '4〜6日'),
      choice('everyDay', 'Every day', '毎日'),
    ],
    offersNotSure: true,
  },
  {
    key: 'analgesicKinds',
    kind: 'multipleChoice',
    question: { en: 'Which kinds did you take?', ja: 'どのような薬を使いましたか。' },
    none: { code: 'none', label: NONE_OF_THESE },
    options: [
      choice('antiInflammatory', 'Anti-inflammatory tablets (such as loxoprofen, celecoxib)', '消炎鎮痛薬の飲み薬（ロキソプロフェン、セレコキシブなど）'),
      choice('paracetamol', 'Paracetamol (acetaminophen)', 'アセトアミノフェン'),
      choice('nervePain', 'Medicine for nerve pain (such as pregabalin, mirogabalin, duloxetine)', '神経の痛みの薬（プレガバリン、ミロガバリン、デュロキセチンなど）'),
      choice('weakOpioid', 'Tramadol', 'トラマドール'),
      choice('strongOpioid', 'Stronger opioids', '医療用麻薬'),
      choice('patch', 'Patches or creams', '貼り薬、塗り薬'),
      choice('otherMedicine', 'Something else', 'そのほか'),
    ],
    offersNotSure: true,
    showWhen: whenAnswered('analgesicUse', 'someDays', 'mostDays', 'everyDay'),
  },
]

/** Medicine against pain in the last week. Own wording. */
export const ANALGESICS = defineInstrument({
  id: 'analgesic-use',
  version: 1,
  title: { en: 'Medicine for pain', ja: '痛みやしびれの薬' },
  items: ANALGESIC_ITEMS,
})
