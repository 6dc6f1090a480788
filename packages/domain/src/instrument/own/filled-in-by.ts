import type { AnsweredBy } from '../../follow-up/assessment.ts'
import type { SingleChoiceItem, Wording } from '../definition.ts'

const LABELS: Readonly<Record<AnsweredBy, Wording>> = {
  patient: { en: 'I am the patient', ja: '本人' },
  withFamily: { en: 'The patient, with family', ja: '本人と家族' },
  family: { en: 'Family, for the patient', ja: '家族が代わりに' },
}

/** Who is filling this in: part of every answer, because families and patients score differently (DOMAIN.md, section 6). */
export const FILLED_IN_BY: SingleChoiceItem = {
  key: 'filledInBy',
  kind: 'singleChoice',
  question: { en: 'Who is filling this in?', ja: 'どなたが入力していますか。' },
  options: [
    { code: 'patient', label: LABELS.patient },
    { code: 'withFamily', label: LABELS.withFamily },
    { code: 'family', label: LABELS.family },
  ],
  offersNotSure: false,
}
