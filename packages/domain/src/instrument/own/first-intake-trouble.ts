import type { ChoiceOption, Item } from '../definition.ts'
import { FOUR_SCORES } from '../check-in.ts'
import { whenAnswered, whenNotNone } from '../condition.ts'
import { NONE_OF_THESE } from '../answer-words.ts'
import { extentItem } from './extent-map.ts'
import { WALKING_DISTANCE, WALKING_STOPPED_BY } from './walking.ts'

const choice = (code: string, en: string, ja: string): ChoiceOption => ({ code, label: { en, ja } })

/** The part "your trouble" of the first intake: what, since when, how strong, where, walking, what was tried. */
export const TROUBLE_ITEMS: readonly Item[] = [
  {
    key: 'mainTrouble',
    kind: 'singleChoice',
    question: { en: 'What troubles you most?', ja: 'いちばんお困りのことは何ですか。' },
    options: [
      choice('backPain', 'Pain in the lower back', '腰の痛み'),
      choice('legPain', 'Pain in the legs', '脚の痛み'),
      choice('buttockPain', 'Pain in the buttocks', 'おしりの痛み'),
      choice('numbness', 'Numbness or tingling', 'しびれ'),
      choice('walking', 'I cannot walk far', '長く歩けない'),
      choice('weakness', 'Weak legs', '脚に力が入らない'),
      choice('otherTrouble', 'Something else', 'そのほか'),
    ],
    offersNotSure: false,
  },
  {
    key: 'troubleInWords',
    kind: 'freeText',
    question: { en: 'Tell us about it in your own words.', ja: '症状について、ご自由にお書きください。' },
    maxLength: 2000,
    optional: true,
  },
  {
    key: 'troubleSince',
    kind: 'date',
    question: { en: 'Since when?', ja: 'いつごろからですか。' },
    hint: { en: 'About is fine: a year, or a year and a month.', ja: 'だいたいでかまいません。年だけ、または年と月でけっこうです。' },
    coarsest: 'year',
    offersNotSure: true,
  },
  ...FOUR_SCORES,
  { ...extentItem('painArea', 'pain') },
  { ...extentItem('numbArea', 'numbness'), showWhen: whenNotNone('numbness') },
  WALKING_DISTANCE,
  WALKING_STOPPED_BY,
  {
    key: 'earlierTreatments',
    kind: 'multipleChoice',
    question: { en: 'Which treatments have you had for this?', ja: 'この症状で、これまでに受けた治療はどれですか。' },
    none: { code: 'none', label: NONE_OF_THESE },
    options: [
      choice('medicine', 'Medicine', '飲み薬、貼り薬'),
      choice('physiotherapy', 'Physiotherapy or exercise', 'リハビリ、運動療法'),
      choice('nerveBlock', 'Injections, nerve blocks', '注射、神経ブロック'),
      choice('brace', 'A brace', 'コルセット'),
      choice('manualTherapy', 'Massage, acupuncture, chiropractic', 'マッサージ、はり・きゅう、整体'),
      choice('surgery', 'An operation on the back', '腰の手術'),
      choice('discTreatment', 'A treatment of the disc without an operation', '椎間板の治療（手術以外）'),
      choice('otherTreatment', 'Something else', 'そのほか'),
    ],
    offersNotSure: true,
  },
  {
    key: 'whyStopped',
    kind: 'multipleChoice',
    question: { en: 'Why did you stop those that you no longer have?', ja: '今は受けていない治療をやめたのは、なぜですか。' },
    none: { code: 'none', label: NONE_OF_THESE },
    options: [
      choice('noEffect', 'It did not help', '効果がなかった'),
      choice('effectFaded', 'It helped only for a time', '効果が続かなかった'),
      choice('sideEffects', 'Side effects', '副作用があった'),
      choice('burden', 'Time, distance or cost', '時間、距離、費用'),
      choice('finished', 'It was finished', '治療が終わった'),
      choice('otherReason', 'Something else', 'そのほか'),
    ],
    offersNotSure: true,
    showWhen: whenAnswered(
      'earlierTreatments',
      'medicine',
      'physiotherapy',
      'nerveBlock',
      'brace',
      'manualTherapy',
      'surgery',
      'discTreatment',
      'otherTreatment',
    ),
  },
  {
    key: 'earlierOperation',
    kind: 'freeText',
    question: { en: 'Which operation, where and when?', ja: '手術の内容、病院、時期を教えてください。' },
    maxLength: 500,
    optional: true,
    showWhen: whenAnswered('earlierTreatments', 'surgery', 'discTreatment'),
  },
]
