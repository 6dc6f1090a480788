import type { Language } from '../language.ts'
import type { Section } from './document.ts'

/** The risk statement of the clinic's published reports (DOMAIN.md, section 8), in plain words. */
const TEXTS = {
  en: {
    heading: 'Risks',
    items: [
      'Pain may come for a time after treatment, and symptoms may get worse in the first 1 to 2 weeks.',
      'Nerve damage has not been reported but cannot be excluded.',
      'Very rarely, there is an allergic reaction to the local anaesthetic.',
      'A disc that is almost completely worn out may not be treatable.',
      'Results differ from person to person. The full effect takes 3 weeks to 3 months.',
    ],
  },
  ja: {
    heading: 'リスク・副作用',
    items: [
      '治療後に一時的な痛みが出ることや、最初の1～2週間に症状が強くなることがあります。',
      '神経損傷の報告はありませんが、可能性を完全に否定することはできません。',
      'ごくまれに、局所麻酔薬によるアレルギー反応が起こることがあります。',
      '椎間板がほとんど消失している場合は、治療できないことがあります。',
      '効果には個人差があります。効果が十分に現れるまでに3週間～3か月かかります。',
    ],
  },
} as const

export const risksSection = (language: Language): Section => ({
  key: 'risks',
  heading: TEXTS[language].heading,
  blocks: [{ kind: 'list', items: TEXTS[language].items }],
})
