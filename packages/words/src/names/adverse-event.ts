import type { AdverseEventKind, AdverseEventRelation, AdverseEventSeverity } from '@sebone/domain/episode/adverse-event'
import type { ByLanguage } from '../language.ts'

export const ADVERSE_EVENT_KIND_NAMES: ByLanguage<Readonly<Record<AdverseEventKind, string>>> = {
  en: {
    discInfection: 'Infection of the disc',
    otherInfection: 'Another infection',
    nerveDamage: 'Damage to a nerve',
    allergicReaction: 'Allergic reaction',
    bleeding: 'Bleeding',
    lastingPain: 'Pain beyond what is expected',
    gelLeak: 'Gel outside the disc',
    headache: 'Headache',
    faint: 'Fainting',
    other: 'Something else',
  },
  ja: {
    discInfection: '椎間板の感染',
    otherInfection: 'そのほかの感染',
    nerveDamage: '神経損傷',
    allergicReaction: 'アレルギー反応',
    bleeding: '出血',
    lastingPain: '予想を超える痛み',
    gelLeak: 'ゲルの椎間板外への漏れ',
    headache: '頭痛',
    faint: '失神',
    other: 'そのほか',
  },
}

export const ADVERSE_EVENT_SEVERITY_NAMES: ByLanguage<Readonly<Record<AdverseEventSeverity, string>>> = {
  en: { mild: 'Mild', moderate: 'Moderate', severe: 'Severe', lifeThreatening: 'Life-threatening', fatal: 'Fatal' },
  ja: { mild: '軽度', moderate: '中等度', severe: '重度', lifeThreatening: '生命を脅かす', fatal: '死亡' },
}

export const ADVERSE_EVENT_RELATION_NAMES: ByLanguage<Readonly<Record<AdverseEventRelation, string>>> = {
  en: {
    certain: 'Certainly from the treatment',
    probable: 'Probably from the treatment',
    possible: 'Possibly from the treatment',
    unlikely: 'Unlikely from the treatment',
    notRelated: 'Not from the treatment',
    cannotBeAssessed: 'Cannot be assessed',
  },
  ja: {
    certain: '治療との関連は確実',
    probable: '治療との関連はおそらくあり',
    possible: '治療との関連の可能性あり',
    unlikely: '治療との関連はおそらくなし',
    notRelated: '治療との関連なし',
    cannotBeAssessed: '判定できず',
  },
}
