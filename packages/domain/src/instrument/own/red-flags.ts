import type { ChoiceOption, Flag, MultipleChoiceItem } from '../definition.ts'
import type { Condition } from '../condition.ts'
import { NONE_OF_THESE } from '../answer-words.ts'
import { defineInstrument } from '../define-instrument.ts'

const flag = (kind: Flag) => (code: string, en: string, ja: string): ChoiceOption => ({ code, label: { en, ja }, flag: kind })
const escalated = flag('escalated')
const recorded = flag('recorded')

/** Asked of everybody (DOMAIN.md, section 6). Wording to be approved by a physician of the clinic. */
export const GENERAL_SIGNS: readonly ChoiceOption[] = [
  escalated(
    'urine',
    'New trouble passing urine, or not feeling when you pass it',
    '尿が出にくい、または尿が出る感じがわからない（新しく起こったもの）',
  ),
  escalated('saddleNumbness', 'Numbness between the legs or around the back passage', '股のあいだや肛門のまわりのしびれ'),
  escalated('bowel', 'Loss of control of the bowels', '便をもらしてしまう'),
  escalated('weakness', 'Weakness in one or both legs that is getting worse', '片脚または両脚の力が、だんだん入らなくなっている'),
  escalated('handsOrWalking', 'Clumsy hands or unsteady walking', '手がうまく使えない、または歩くとふらつく'),
]

/**
 * Asked after a procedure. Fever and rising pain stand apart because an infected disc can come without fever, weeks
 * later (DOMAIN.md, section 6).
 */
export const SIGNS_AFTER_TREATMENT: readonly ChoiceOption[] = [
  escalated('fever', 'Fever', '発熱'),
  escalated('chills', 'Chills', '寒気、ふるえ'),
  escalated('risingRestPain', 'Pain at rest that keeps getting stronger', '安静にしていても強くなり続ける痛み'),
  escalated('swelling', 'Swelling', '腫れ'),
  escalated('rash', 'A rash', '発疹'),
  escalated('breathing', 'Trouble breathing', '息苦しさ'),
]

/** Read by the physician, not escalated. */
export const RISKS_TO_RECORD: readonly ChoiceOption[] = [
  recorded('cancer', 'Cancer, now or in the past', 'がん（治療中、または過去にかかったことがある）'),
  recorded('steroids', 'Steroid tablets or injections over a long time', 'ステロイドの飲み薬や注射を長く続けている'),
  recorded('osteoporosis', 'Osteoporosis (weak bones)', '骨粗しょう症'),
  recorded('trauma', 'A bad fall or accident before the trouble began', '症状が出る前の、大きな事故や転倒'),
  recorded('weightLoss', 'Weight loss without a reason', '理由のない体重の減少'),
]

const NONE: ChoiceOption = { code: 'none', label: NONE_OF_THESE }
const HINT = {
  en: 'Choose every one that you have now. If you have any of them, call the clinic at once.',
  ja: '今あてはまるものを、すべて選んでください。1つでもあてはまるときは、すぐにお電話ください。',
}

/** One page, "none of these" first. */
const warningSigns = (key: string, options: readonly ChoiceOption[], showWhen: Condition): MultipleChoiceItem => ({
  key,
  kind: 'multipleChoice',
  question: { en: 'Do you have any of these?', ja: '次のような症状はありますか。' },
  hint: HINT,
  none: NONE,
  options,
  offersNotSure: true,
  showWhen,
})

/** Before any treatment the signs of a complication are left out; where that is not known they are asked. */
export const WARNING_SIGNS: MultipleChoiceItem = warningSigns('warningSigns', GENERAL_SIGNS, {
  all: [{ treatment: 'before' }],
})
export const WARNING_SIGNS_AFTER: MultipleChoiceItem = warningSigns(
  'warningSignsAfter',
  [...GENERAL_SIGNS, ...SIGNS_AFTER_TREATMENT],
  { any: [{ treatment: 'after' }, { treatment: 'unknown' }] },
)

export const RISKS: MultipleChoiceItem = {
  key: 'risks',
  kind: 'multipleChoice',
  question: { en: 'Have you had any of these?', ja: '次のうち、これまでにあてはまるものはありますか。' },
  none: NONE,
  options: RISKS_TO_RECORD,
  offersNotSure: true,
}

/** Warning signs: any yes is "call us now", except the risks, which are recorded for the physician. */
export const RED_FLAGS = defineInstrument({
  id: 'red-flags',
  version: 1,
  title: { en: 'Warning signs', ja: '注意が必要な症状' },
  items: [WARNING_SIGNS, WARNING_SIGNS_AFTER, RISKS],
  parts: [
    {
      key: 'redFlags',
      title: { en: 'Warning signs', ja: '注意が必要な症状' },
      minutes: 1,
      pages: [
        { key: 'signs', items: ['warningSigns', 'warningSignsAfter'] },
        { key: 'risks', items: ['risks'] },
      ],
    },
  ],
})
