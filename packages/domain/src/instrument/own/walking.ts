import type { ChoiceOption, MultipleChoiceItem, SingleChoiceItem } from '../definition.ts'
import { whenAnswered } from '../condition.ts'
import { NONE_OF_THESE } from '../answer-words.ts'
import { defineInstrument } from '../define-instrument.ts'

const choice = (code: string, en: string, ja: string): ChoiceOption => ({ code, label: { en, ja } })

/** How far one gets before having to stop, farthest first (DOMAIN.md, section 3). */
export const WALKING_DISTANCES: readonly ChoiceOption[] = [
  choice('notLimited', 'As far as I like', 'いくらでも歩ける'),
  choice('overOneKilometre', 'More than 1 km', '1kmより長く歩ける'),
  choice('about500Metres', 'About 500 m', '500mくらい'),
  choice('about100Metres', 'About 100 m', '100mくらい'),
  choice('fewSteps', 'A few steps', '数歩'),
  choice('cannot', 'I cannot walk', '歩けない'),
]

export const WALKING_DISTANCE: SingleChoiceItem = {
  key: 'walkingDistance',
  kind: 'singleChoice',
  question: {
    en: 'How far can you walk before you have to stop?',
    ja: '休まずに、どのくらいの距離を歩けますか。',
  },
  hint: { en: 'On level ground, with a stick if you use one.', ja: '平らな道でお考えください。杖を使ってもかまいません。' },
  options: WALKING_DISTANCES,
  offersNotSure: true,
}

export const WALKING_STOPPED_BY: MultipleChoiceItem = {
  key: 'walkingStoppedBy',
  kind: 'multipleChoice',
  question: { en: 'What makes you stop?', ja: '歩くのをやめるのは、なぜですか。' },
  hint: { en: 'Choose every one that is true.', ja: 'あてはまるものを、すべて選んでください。' },
  none: { code: 'none', label: NONE_OF_THESE },
  options: [
    choice('backPain', 'Pain in the back', '腰の痛み'),
    choice('legPain', 'Pain in the legs or buttocks', '脚やおしりの痛み'),
    choice('numbness', 'Numbness', 'しびれ'),
    choice('weakness', 'Weak legs', '脚に力が入らない'),
    choice('breath', 'Breath or heart', '息切れ、心臓'),
    choice('otherReason', 'Something else', 'そのほか'),
  ],
  offersNotSure: true,
  showWhen: whenAnswered('walkingDistance', 'overOneKilometre', 'about500Metres', 'about100Metres', 'fewSteps', 'cannot'),
}

/** Walking capacity: the distance before stopping, and why one stops. Own wording. */
export const WALKING = defineInstrument({
  id: 'walking',
  version: 1,
  title: { en: 'Walking', ja: '歩ける距離' },
  items: [WALKING_DISTANCE, WALKING_STOPPED_BY],
})
