import type { Contraindication, ContraindicationRefusal, ContraindicationSeverity } from '@sebone/domain/episode/contraindication'
import type { ByLanguage, Language } from '../language.ts'
import { listOf } from '../names/list.ts'

export const CONTRAINDICATION_NAMES: ByLanguage<Readonly<Record<Contraindication, string>>> = {
  en: {
    activeInfection: 'active infection',
    pregnancy: 'pregnancy',
    allergyToComponent: 'known allergy to a component of the gel',
    allergyToLocalAnaesthetic: 'known allergy to the local anaesthetic',
    uncorrectedBleedingTendency: 'bleeding tendency that is not corrected',
    anticoagulants: 'anticoagulants',
    stenosis: 'stenosis',
    slip: 'slip of a vertebra',
    lossOfTwoThirdsOfHeight: 'loss of two thirds of disc height or more',
    previousDiscSurgery: 'previous surgery at the disc',
  },
  ja: {
    activeInfection: '活動性の感染症',
    pregnancy: '妊娠',
    allergyToComponent: 'ゲルの成分に対するアレルギー',
    allergyToLocalAnaesthetic: '局所麻酔薬に対するアレルギー',
    uncorrectedBleedingTendency: '是正されていない出血傾向',
    anticoagulants: '抗凝固薬の使用',
    stenosis: '狭窄',
    slip: '椎骨のすべり',
    lossOfTwoThirdsOfHeight: '椎間板の高さの3分の2以上の減少',
    previousDiscSurgery: 'その椎間板の手術歴',
  },
}

export const CONTRAINDICATION_SEVERITY_SENTENCES: ByLanguage<Readonly<Record<ContraindicationSeverity, string>>> = {
  en: {
    stop: 'Only a physician goes on, with a recorded reason; the record shows it in red.',
    warn: 'A physician’s recorded reason is needed.',
  },
  ja: {
    stop: '治療を続けられるのは医師だけです。理由を記録してください（記録には赤で表示されます）。',
    warn: '医師による理由の記録が必要です。',
  },
}

export function contraindicationSentence({ missing }: ContraindicationRefusal, language: Language): string {
  const names = listOf(missing.map((each) => CONTRAINDICATION_NAMES[language][each]), language)
  return language === 'ja'
    ? `次の禁忌について、医師による理由の記録がありません：${names}。`
    : `A physician’s reason is not recorded for: ${names}.`
}
