import type { FreeTextItem, InstrumentDefinition, Item, Page, Wording } from '../definition.ts'
import { defineInstrument } from '../define-instrument.ts'
import { FILLED_IN_BY } from './filled-in-by.ts'
import { healthItems, PREGNANT_1, PREGNANT_2 } from './first-intake-health.ts'
import { TROUBLE_ITEMS } from './first-intake-trouble.ts'
import { WORK_ITEMS } from './work-status.ts'

/** A fact of the patient's record, asked only where the clinic does not have it. */
const recordFact = (key: string, question: Wording, maxLength: number): FreeTextItem => ({
  key,
  kind: 'freeText',
  question,
  maxLength,
  optional: true,
  showWhen: { any: [{ lacks: key }] },
})

const ABOUT_ITEMS: readonly Item[] = [
  recordFact('kana', { en: 'How is your name read, in kana?', ja: 'お名前のふりがなを教えてください。' }, 80),
  recordFact('phone', { en: 'Which telephone number can we call?', ja: '連絡のつく電話番号を教えてください。' }, 40),
  recordFact('email', { en: 'What is your e-mail address?', ja: 'メールアドレスを教えてください。' }, 254),
  recordFact('countryOfResidence', { en: 'Which country do you live in?', ja: 'お住まいの国はどちらですか。' }, 60),
  ...WORK_ITEMS,
]

/** One page per item, except those that stand together. */
function pagesOf(items: readonly Item[], together: Readonly<Record<string, readonly string[]>>): readonly Page[] {
  const grouped = new Set(Object.values(together).flat())
  return items.flatMap((item): readonly Page[] => {
    const [key, group] = Object.entries(together).find(([, keys]) => keys[0] === item.key) ?? []
    if (key !== undefined && group !== undefined) return [{ key, items: group }]
    return grouped.has(item.key) ? [] : [{ key: item.key, items: [item.key] }]
  })
}

/**
 * The first intake: who fills it in, then three parts, about eight minutes (SCREENS.md). The date of birth opens it and the consents close
 * it; neither is a question of the instrument.
 */
const firstIntake = (version: number, health: readonly Item[]): InstrumentDefinition => defineInstrument({
  id: 'first-intake',
  version,
  title: { en: 'Before your first visit', ja: '初診の問診票' },
  items: [FILLED_IN_BY, ...ABOUT_ITEMS, ...TROUBLE_ITEMS, ...health],
  parts: [
    {
      key: 'opening',
      title: { en: 'Before you begin', ja: 'はじめに' },
      minutes: 0,
      isOpening: true,
      pages: [{ key: 'filledInBy', items: [FILLED_IN_BY.key] }],
    },
    {
      key: 'aboutYou',
      title: { en: 'About you', ja: 'あなたについて' },
      minutes: 1,
      pages: pagesOf(ABOUT_ITEMS, { contact: ['kana', 'phone', 'email', 'countryOfResidence'] }),
    },
    {
      key: 'yourTrouble',
      title: { en: 'Your trouble', ja: '症状について' },
      minutes: 4,
      pages: pagesOf(TROUBLE_ITEMS, { mainTrouble: ['mainTrouble', 'troubleInWords'] }),
    },
    {
      key: 'yourHealth',
      title: { en: 'Your health', ja: 'お体について' },
      minutes: 3,
      pages: pagesOf(health, { signs: ['warningSigns', 'warningSignsAfter'] }),
    },
  ],
})

/** No longer asked; drafts and answers that refer to it are read with it. */
export const FIRST_INTAKE_1 = firstIntake(1, healthItems(PREGNANT_1))

/** Since version 2 a pregnancy is asked about only where it can be. */
export const FIRST_INTAKE = firstIntake(2, healthItems(PREGNANT_2))
