import type { RedFlag } from '@sebone/domain/follow-up/red-flag'
import type { ByLanguage } from '../language.ts'

/** Inside a sentence for staff; what patients are asked stands in the questionnaire. */
export const RED_FLAG_NAMES: ByLanguage<Readonly<Record<RedFlag, string>>> = {
  en: {
    urine: 'new trouble passing or feeling urine',
    saddleNumbness: 'numbness between the legs or around the back passage',
    bowel: 'loss of bowel control',
    weakness: 'weakness of the legs that is getting worse',
    handsOrWalking: 'clumsy hands or unsteady walking',
    fever: 'fever',
    chills: 'chills',
    risingRestPain: 'pain at rest that keeps rising',
    swelling: 'swelling',
    rash: 'a rash',
    breathing: 'trouble breathing',
  },
  ja: {
    urine: '新たな排尿障害',
    saddleNumbness: '股や肛門のまわりのしびれ',
    bowel: '便失禁',
    weakness: '進行する下肢の筋力低下',
    handsOrWalking: '手の巧緻運動障害または歩行の不安定',
    fever: '発熱',
    chills: '悪寒',
    risingRestPain: '増強し続ける安静時痛',
    swelling: '腫脹',
    rash: '発疹',
    breathing: '呼吸困難',
  },
}
