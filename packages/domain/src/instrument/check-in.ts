import type { AnchorStep, FreeTextItem, ScoreItem, Wording } from './definition.ts'
import type { SymptomArea } from '../symptom/area.ts'
import { defineInstrument } from './define-instrument.ts'

const PAIN_ANCHORS: Readonly<Record<AnchorStep, Wording>> = {
  0: { en: 'No pain at all', ja: '痛みはまったくない' },
  2: { en: 'Slight pain', ja: '少し痛い' },
  4: { en: 'Moderate pain', ja: '中くらいの痛み' },
  6: { en: 'Strong pain', ja: '強い痛み' },
  8: { en: 'Very strong pain', ja: 'とても強い痛み' },
  10: { en: 'The worst pain imaginable', ja: '考えられる最も強い痛み' },
}

const NUMBNESS_ANCHORS: Readonly<Record<AnchorStep, Wording>> = {
  0: { en: 'No numbness at all', ja: 'しびれはまったくない' },
  2: { en: 'Slight numbness', ja: '少ししびれる' },
  4: { en: 'Moderate numbness', ja: '中くらいのしびれ' },
  6: { en: 'Strong numbness', ja: '強いしびれ' },
  8: { en: 'Very strong numbness', ja: 'とても強いしびれ' },
  10: { en: 'The worst numbness imaginable', ja: '考えられる最も強いしびれ' },
}

const HINT: Wording = {
  en: 'Choose the number that fits the last 24 hours best, taking good and bad hours together.',
  ja: 'この24時間の様子にいちばん近い数字を、1つお選びください。波があるときは、平均してお考えください。',
}

const scoreItem = (area: SymptomArea, anchors: ScoreItem['anchors'], question: Wording): ScoreItem => ({
  key: area,
  kind: 'score',
  area,
  question,
  hint: HINT,
  anchors,
})

/** The four scores, in the order of the clinic's published reports. Later versions of the check-in ask them the same. */
export const FOUR_SCORES: readonly ScoreItem[] = [
  scoreItem('lowerBack', PAIN_ANCHORS, {
    en: 'How strong is the pain in your lower back?',
    ja: '腰の痛みは、どのくらいの強さですか。',
  }),
  scoreItem('lowerLimbs', PAIN_ANCHORS, {
    en: 'How strong is the pain in your legs, from the thighs down to the toes?',
    ja: '脚（太ももから足の先まで）の痛みは、どのくらいの強さですか。',
  }),
  scoreItem('numbness', NUMBNESS_ANCHORS, {
    en: 'How strong is the numbness or tingling?',
    ja: 'しびれは、どのくらいの強さですか。',
  }),
  scoreItem('buttocks', PAIN_ANCHORS, {
    en: 'How strong is the pain in your buttocks?',
    ja: 'おしりの痛みは、どのくらいの強さですか。',
  }),
]

/** The last question of every check-in. */
export const WORRY: FreeTextItem = {
  key: 'worry',
  kind: 'freeText',
  question: {
    en: 'Is anything worrying you?',
    ja: '気になることや、ご心配なことはありますか。',
  },
  hint: {
    en: 'Write as much or as little as you like. The clinic reads it. If it is urgent, please call instead.',
    ja: '短くてもかまいません。スタッフが読みます。お急ぎのときは、お電話ください。',
  },
  maxLength: 2000,
  optional: true,
}

/** What the first version of the check-in asks: scores and a free text. */
export type CheckInItem = ScoreItem | FreeTextItem

/**
 * The clinic's own check-in: four scores in the order of its published reports, then a free text. Own wording, no
 * licence needed (DOMAIN.md, section 3). Earlier answers are never shown beside it.
 */
export const CHECK_IN = defineInstrument<CheckInItem>({
  id: 'check-in',
  version: 1,
  title: { en: 'How are you today?', ja: '現在の症状についてのおたずね' },
  items: [...FOUR_SCORES, WORRY],
})
