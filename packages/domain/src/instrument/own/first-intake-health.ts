import type { ChoiceOption, Item, Wording, YesNoItem } from '../definition.ts'
import { PREGNANCY_FACT } from '../../episode/may-be-pregnant.ts'
import { whenAnswered } from '../condition.ts'
import { NONE_OF_THESE } from '../answer-words.ts'
import { ANALGESIC_ITEMS } from './analgesics.ts'
import { RISKS, WARNING_SIGNS, WARNING_SIGNS_AFTER } from './red-flags.ts'

const choice = (code: string, en: string, ja: string): ChoiceOption => ({ code, label: { en, ja } })
const yesNo = (key: string, question: Wording, hint?: Wording): YesNoItem => ({
  key,
  kind: 'yesNo',
  question,
  ...(hint && { hint }),
  offersNotSure: true,
})

/** A physician's list is needed to act on these; they are the published contraindications (DOMAIN.md, section 6). */
const CONTRAINDICATIONS: readonly Item[] = [
  yesNo(
    'bloodThinner',
    { en: 'Do you take medicine that thins the blood?', ja: '血液をさらさらにする薬を飲んでいますか。' },
    { en: 'Such as aspirin, clopidogrel, warfarin, apixaban.', ja: 'アスピリン、クロピドグレル、ワルファリン、アピキサバンなど。' },
  ),
  yesNo('bleedsEasily', { en: 'Do you bleed easily, or for long?', ja: '血が出やすい、または止まりにくいことがありますか。' }),
  yesNo('infectionNow', { en: 'Do you have an infection or a fever now?', ja: '今、感染症や発熱がありますか。' }),
]

const PREGNANT: Wording = { en: 'Are you pregnant, or might you be?', ja: '妊娠中ですか。または、その可能性がありますか。' }

/** As version 1 asked it, of everybody. */
export const PREGNANT_1: Item = { ...yesNo('pregnant', PREGNANT), optional: true }

/** Asked where sex and age, as recorded, do not settle it. Whom it does not concern can say so without saying why. */
export const PREGNANT_2: Item = {
  key: 'pregnant',
  kind: 'singleChoice',
  question: PREGNANT,
  options: [
    choice('no', 'No', 'いいえ'),
    choice('yes', 'Yes, or I might be', 'はい、または可能性がある'),
    choice('doesNotApply', 'This does not apply to me', '自分にはあてはまらない'),
  ],
  offersNotSure: true,
  optional: true,
  showWhen: { any: [{ lacks: PREGNANCY_FACT }] },
}

const ALLERGIES: readonly Item[] = [
  {
    key: 'allergies',
    kind: 'multipleChoice',
    question: { en: 'Are you allergic to any of these?', ja: 'アレルギーはありますか。' },
    none: { code: 'none', label: NONE_OF_THESE },
    options: [
      choice('localAnaesthetic', 'A local anaesthetic (at the dentist, for example)', '局所麻酔薬（歯科の麻酔など）'),
      choice('contrast', 'Contrast medium', '造影剤'),
      choice('antibiotic', 'An antibiotic', '抗生物質'),
      choice('otherMedicine', 'Another medicine', 'そのほかの薬'),
      choice('latex', 'Latex', 'ゴム（ラテックス）'),
      choice('food', 'A food', '食べ物'),
    ],
    offersNotSure: true,
  },
  {
    key: 'localAnaesthetics',
    kind: 'multipleChoice',
    question: { en: 'Which local anaesthetic?', ja: 'どの局所麻酔薬ですか。' },
    none: { code: 'none', label: NONE_OF_THESE },
    options: [
      choice('lidocaine', 'Lidocaine (Xylocaine)', 'リドカイン（キシロカイン）'),
      choice('mepivacaine', 'Mepivacaine (Carbocain)', 'メピバカイン（カルボカイン）'),
      choice('bupivacaine', 'Bupivacaine (Marcain)', 'ブピバカイン（マーカイン）'),
      choice('ropivacaine', 'Ropivacaine (Anapeine)', 'ロピバカイン（アナペイン）'),
      choice('procaine', 'Procaine', 'プロカイン'),
    ],
    offersNotSure: true,
    showWhen: whenAnswered('allergies', 'localAnaesthetic'),
  },
  {
    key: 'allergyInWords',
    kind: 'freeText',
    question: { en: 'To what, and what happened?', ja: '何に対して、どのような症状が出ましたか。' },
    maxLength: 500,
    optional: true,
    showWhen: whenAnswered(
      'allergies',
      'localAnaesthetic',
      'contrast',
      'antibiotic',
      'otherMedicine',
      'latex',
      'food',
      'notSure',
    ),
  },
]

/** The part "your health" of the first intake: medicines, allergies, warning signs, hopes. */
export const healthItems = (pregnant: Item): readonly Item[] => [
  ...ANALGESIC_ITEMS,
  {
    key: 'otherMedicines',
    kind: 'freeText',
    question: { en: 'Which other medicines do you take?', ja: 'ほかに飲んでいる薬を教えてください。' },
    hint: { en: 'You may bring your medicine notebook instead.', ja: '「お薬手帳」をお持ちいただいてもかまいません。' },
    maxLength: 2000,
    optional: true,
  },
  ...CONTRAINDICATIONS,
  pregnant,
  ...ALLERGIES,
  WARNING_SIGNS,
  WARNING_SIGNS_AFTER,
  RISKS,
  {
    key: 'hopes',
    kind: 'freeText',
    question: { en: 'What do you hope for from the treatment?', ja: '治療に期待することを教えてください。' },
    maxLength: 2000,
    optional: true,
  },
]
