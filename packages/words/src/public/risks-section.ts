import { RISK_STATEMENTS, type RiskStatement } from '@sebone/domain/consent/risk-statement'
import type { ByLanguage, Language } from '../language.ts'
import type { Section } from './document.ts'

/** The risk statement of the clinic's published reports (DOMAIN.md, section 8), in plain words. */
export const RISK_SENTENCES: ByLanguage<Readonly<Record<RiskStatement, string>>> = {
  en: {
    transientPain: 'Pain may come for a time after treatment.',
    worseAtFirst: 'Symptoms may get worse in the first 1 to 2 weeks.',
    nerveDamage: 'Nerve damage has not been reported but cannot be excluded.',
    allergyToLocalAnaesthetic: 'Very rarely, there is an allergic reaction to the local anaesthetic.',
    wornOutDisc: 'A disc that is almost completely worn out may not be treatable.',
    resultsDiffer: 'Results differ from person to person.',
    fullEffectTakesTime: 'The full effect takes 3 weeks to 3 months.',
  },
  ja: {
    transientPain: '治療後に一時的な痛みが出ることがあります。',
    worseAtFirst: '最初の1～2週間に症状が強くなることがあります。',
    nerveDamage: '神経損傷の報告はありませんが、可能性を完全に否定することはできません。',
    allergyToLocalAnaesthetic: 'ごくまれに、局所麻酔薬によるアレルギー反応が起こることがあります。',
    wornOutDisc: '椎間板がほとんど消失している場合は、治療できないことがあります。',
    resultsDiffer: '効果には個人差があります。',
    fullEffectTakesTime: '効果が十分に現れるまでに3週間～3か月かかります。',
  },
}

const HEADING: ByLanguage<string> = { en: 'Risks', ja: 'リスク・副作用' }

export const risksSection = (language: Language): Section => ({
  key: 'risks',
  heading: HEADING[language],
  blocks: [{ kind: 'list', items: RISK_STATEMENTS.map((statement) => RISK_SENTENCES[language][statement]) }],
})
